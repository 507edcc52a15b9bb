package org.claimdesk.ui;

import com.vaadin.flow.component.notification.Notification;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;

/** Offers the ways back from what was done on a screen: each beside its notice, the last by key. */
public final class UndoNotices implements Serializable {

    /** More would cover the screen of somebody who is quick. */
    private static final int MOST_SHOWN = 4;

    private final transient Deque<Offer> offers = new ArrayDeque<>();

    public void offer(String what, Runnable wayBack) {
        forgetExpired();
        offers.push(new Offer(Notices.undo(what, wayBack), wayBack));
        offers.stream().skip(MOST_SHOWN).forEach(Offer::makeRoom);
    }

    /** Takes back what was done last, as long as that is offered. */
    public void takeBack() {
        forgetExpired();
        Offer last = offers.poll();
        if (last != null) {
            last.notice.close();
            last.wayBack.run();
        }
    }

    private void forgetExpired() {
        offers.removeIf(Offer::isExpired);
    }

    private static final class Offer {

        private final Notification notice;
        private final Runnable wayBack;
        private boolean madeRoom;

        Offer(Notification notice, Runnable wayBack) {
            this.notice = notice;
            this.wayBack = wayBack;
        }

        /** The key still leads back: whether it is too late then, whoever takes back says. */
        void makeRoom() {
            madeRoom = true;
            notice.close();
        }

        boolean isExpired() {
            return !notice.isOpened() && !madeRoom;
        }
    }
}
