package org.claimdesk.ui;

import com.vaadin.flow.component.notification.Notification;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Offers the ways back from what was done on a screen: each beside its notice, the last by key. */
public final class UndoNotices implements Serializable {

    private final transient Deque<Offer> offers = new ArrayDeque<>();

    public Notification offer(String what, Runnable wayBack) {
        Offer offer = new Offer(wayBack);
        offers.push(offer);
        Notification notice = Notices.undo(what, () -> takeBack(offer));
        offer.notice = notice;
        // Its time was up. Where it only made room for others the key still leads back: whether it
        // is too late then, whoever takes back says.
        notice.addOpenedChangeListener(
                change -> {
                    if (change.isFromClient() && !change.isOpened()) {
                        offers.remove(offer);
                    }
                });
        return notice;
    }

    /** Takes back what was done last, as long as that is offered. */
    public void takeBack() {
        Offer last = offers.peek();
        if (last != null) {
            takeBack(last);
        }
    }

    private void takeBack(Offer offer) {
        offers.remove(offer);
        if (offer.notice != null) {
            offer.notice.close();
        }
        offer.wayBack.run();
    }

    private static final class Offer {

        private final Runnable wayBack;
        private @Nullable Notification notice;

        Offer(Runnable wayBack) {
            this.wayBack = wayBack;
        }
    }
}
