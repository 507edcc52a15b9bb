package org.claimdesk.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Locale;
import org.claimdesk.ui.ShownNotices.Kind;

/**
 * Short notices over the top bar, where they cover nothing that is read or pressed. Screen readers
 * speak them when they have done with what they are saying. What needs an answer belongs in a
 * dialog, what blocks a button in a {@link Refusal} beside it.
 */
public final class Notices {

    private Notices() {}

    /** What was done. */
    public static Notification success(String what) {
        return show(notice(Kind.SUCCESS, new Span(what)), Kind.SUCCESS);
    }

    /** What was done, with the way back for ten seconds. */
    public static Notification undo(String what, Runnable wayBack) {
        Button back = new Button(text("ui.undo"));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Notification notice = notice(Kind.UNDO, new Span(what), back);
        back.setDisableOnClick(true);
        back.addClickListener(
                click -> {
                    notice.close();
                    wayBack.run();
                });
        return show(notice, Kind.UNDO);
    }

    /** What was refused and why; stays until it is closed. */
    public static Notification refusal(String what, List<Reason> reasons) {
        return lasting(Kind.REFUSED, new Refusal(what, reasons));
    }

    public static Notification refusal(String what) {
        return refusal(what, List.of());
    }

    /** Something unexpected: one sentence with the reference under which the log tells more. */
    static Notification error(Throwable thrown, String reference) {
        return lasting(
                Kind.FAILED, new Refusal(UnexpectedErrors.sentence(thrown, reference), List.of()));
    }

    private static Notification lasting(Kind kind, Refusal content) {
        // The notice speaks for it, and once is enough.
        content.getElement().removeAttribute("role");
        Button close = new Button(text("ui.close"));
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Notification notice = notice(kind, content, close);
        close.addClickListener(click -> notice.close());
        return show(notice, kind);
    }

    private static Notification show(Notification notice, Kind kind) {
        ShownNotices.of(UI.getCurrentOrThrow()).show(notice, kind);
        return notice;
    }

    private static Notification notice(Kind kind, Component... content) {
        Span mark = new Span(symbol(kind).symbol());
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Div row = new Div(mark);
        row.addClassName("notice-row");
        row.add(content);
        Notification notice = new Notification(row);
        notice.addClassNames("notice", kind.name().toLowerCase(Locale.ROOT));
        // A place in the middle would be a third of the window wide.
        notice.setPosition(Notification.Position.TOP_STRETCH);
        notice.setDuration(Math.toIntExact(kind.duration().toMillis()));
        return notice;
    }

    private static Shape symbol(Kind kind) {
        return switch (kind) {
            case SUCCESS, UNDO -> Shape.DONE;
            case REFUSED, FAILED -> Shape.MISSING;
        };
    }
}
