package org.claimdesk.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;
import java.util.List;

/**
 * Short notices in the lower left corner, where they cover no text that is being read. They are
 * spoken by screen readers. What needs an answer belongs in a dialog, what blocks a button in a
 * {@link Refusal} beside it.
 */
public final class Notices {

    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final Duration UNDO = Duration.ofSeconds(10);

    private Notices() {}

    /** What was done. */
    public static Notification success(String what) {
        return show("success", SHORT, Shape.DONE.symbol(), new Span(what));
    }

    /** What was done, with the way back for ten seconds. */
    public static Notification undo(String what, Runnable wayBack) {
        Button back = new Button(text("ui.undo"));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Notification notice = show("undo", UNDO, Shape.DONE.symbol(), new Span(what), back);
        back.setDisableOnClick(true);
        back.addClickListener(
                click -> {
                    notice.close();
                    wayBack.run();
                });
        return notice;
    }

    /** What was refused and why; stays until it is closed. */
    public static Notification refusal(String what, List<Reason> reasons) {
        return lasting("refused", new Refusal(what, reasons));
    }

    public static Notification refusal(String what) {
        return refusal(what, List.of());
    }

    /** Something unexpected: one sentence with the reference under which the log tells more. */
    static Notification error(Throwable thrown, String reference) {
        return lasting(
                "failed", new Refusal(UnexpectedErrors.sentence(thrown, reference), List.of()));
    }

    private static Notification lasting(String kind, Component content) {
        Button close = new Button(text("ui.close"));
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Notification notice = show(kind, Duration.ZERO, Shape.MISSING.symbol(), content, close);
        close.addClickListener(click -> notice.close());
        return notice;
    }

    private static Notification show(
            String kind, Duration duration, String symbol, Component... content) {
        Span mark = new Span(symbol);
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Div row = new Div(mark);
        row.addClassName("notice-row");
        row.add(content);
        Notification notice = new Notification(row);
        notice.addClassNames("notice", kind);
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.setDuration(Math.toIntExact(duration.toMillis()));
        notice.open();
        return notice;
    }
}
