package org.claimdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.OpenedChangeEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NoticesTest {

    private final List<Notification> all = new ArrayList<>();

    @BeforeEach
    void openAWindow() {
        UI.setCurrent(new UI());
    }

    @AfterEach
    void closeIt() {
        UI.setCurrent(null);
    }

    @Test
    void areThreeAtATimeAndTheOldestGoes() {
        List.of("one", "two", "three", "four").forEach(what -> note(Notices.success(what)));

        assertThat(shown()).containsExactly("two", "three", "four");
    }

    @Test
    void sayTheSameOnce() {
        note(Notices.success("Saved"));
        note(Notices.success("Linked"));
        note(Notices.success("Saved"));
        note(Notices.refusal("It is gone.", List.of(new Reason("Somebody was quicker."))));
        note(Notices.refusal("It is gone.", List.of(new Reason("Somebody was quicker."))));

        assertThat(shown())
                .containsExactly("Linked", "Saved", "It is gone.Somebody was quicker.Close");
    }

    @Test
    void keepAWayBackForItsTenSeconds() {
        Notification undo = note(Notices.undo("Marked", () -> {}));
        List.of("one", "two", "three", "four").forEach(what -> note(Notices.success(what)));
        List.of("five", "six").forEach(what -> note(Notices.refusal(what)));

        assertThat(undo.isOpened()).isTrue();
        assertThat(undo.getDuration()).isEqualTo(10_000);
        assertThat(shown()).containsExactly("MarkedUndo", "fiveClose", "sixClose");
    }

    @Test
    void stayWhenSomethingWasRefusedUntilTheyAreClosed() {
        assertThat(note(Notices.refusal("It is gone.")).getDuration()).isZero();
    }

    /** A live region within a live region would be read twice, and the inner one interrupts. */
    @Test
    void interruptNobody() {
        Notification refusal = note(Notices.refusal("It is gone."));

        assertThat(refusal.isAssertive()).isFalse();
        assertThat(refusal.getElement().getOuterHTML()).doesNotContain("role=\"alert\"");
    }

    @Nested
    class WithAWayBack {

        private final List<String> takenBack = new ArrayList<>();
        private final UndoNotices undo = new UndoNotices();

        @Test
        void leadBackByKeyAlsoWhereTheyMadeRoom() {
            offer("one", "two", "three", "four");

            for (int key = 0; key < 5; key++) {
                undo.takeBack();
            }

            assertThat(takenBack).containsExactly("four", "three", "two", "one");
        }

        @Test
        void leadNowhereOnceTheirTimeIsUp() {
            Notification notice = undo.offer("one", () -> takenBack.add("one"));

            notice.getElement().setProperty("opened", false);
            ComponentUtil.fireEvent(notice, new OpenedChangeEvent(notice, true));
            undo.takeBack();

            assertThat(takenBack).isEmpty();
        }

        private void offer(String... whats) {
            for (String what : whats) {
                undo.offer(what, () -> takenBack.add(what));
            }
        }
    }

    private Notification note(Notification notice) {
        all.add(notice);
        return notice;
    }

    private List<String> shown() {
        return all.stream()
                .filter(Notification::isOpened)
                .map(notice -> notice.getElement().getTextRecursively())
                .map(words -> words.replaceFirst("^\\W+", ""))
                .toList();
    }
}
