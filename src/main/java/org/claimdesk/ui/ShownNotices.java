package org.claimdesk.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The notices of one window: a few at a time, no text twice, and the newest always. */
final class ShownNotices implements Serializable {

    static final int MOST = 3;

    /** What makes room first: what was done is read at once, a way back is promised for a while. */
    enum Kind {
        SUCCESS(Duration.ofSeconds(5)),
        REFUSED(Duration.ZERO),
        FAILED(Duration.ZERO),
        UNDO(Duration.ofSeconds(10));

        private final Duration duration;

        Kind(Duration duration) {
            this.duration = duration;
        }

        /** Nothing where a notice stays until it is closed. */
        Duration duration() {
            return duration;
        }
    }

    private record Shown(Notification notice, Kind kind, String words) implements Serializable {}

    private final List<Shown> shown = new ArrayList<>();

    private ShownNotices() {}

    static ShownNotices of(UI ui) {
        ShownNotices notices = ComponentUtil.getData(ui, ShownNotices.class);
        if (notices == null) {
            notices = new ShownNotices();
            ComponentUtil.setData(ui, ShownNotices.class, notices);
        }
        return notices;
    }

    void show(Notification notice, Kind kind) {
        String words = notice.getElement().getTextRecursively();
        shown.removeIf(older -> !older.notice().isOpened());
        shown.stream().filter(older -> older.words().equals(words)).toList().forEach(this::close);
        while (shown.size() >= MOST) {
            shown.stream().min(Comparator.comparing(Shown::kind)).ifPresent(this::close);
        }
        shown.add(new Shown(notice, kind, words));
        notice.open();
    }

    private void close(Shown older) {
        shown.remove(older);
        older.notice().close();
    }
}
