package org.claimdesk.ui;

import com.vaadin.flow.component.notification.Notification;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;

/** Offers the ways back from what was done on a screen: each beside its notice, the last by key. */
public final class UndoNotices implements Serializable {

    private final transient Deque<Offer> offers = new ArrayDeque<>();

    private record Offer(Notification notice, Runnable wayBack) {}

    public void offer(String what, Runnable wayBack) {
        offers.removeIf(offer -> !offer.notice().isOpened());
        offers.push(new Offer(Notices.undo(what, wayBack), wayBack));
    }

    /** Takes back what was done last, as long as its notice offers that. */
    public void takeBack() {
        offers.removeIf(offer -> !offer.notice().isOpened());
        Offer last = offers.poll();
        if (last != null) {
            last.notice().close();
            last.wayBack().run();
        }
    }
}
