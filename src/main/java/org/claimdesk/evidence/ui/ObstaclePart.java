package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.Obstacle;
import org.claimdesk.ui.CopyButton;

/** Why a document was not read, or in part only, and what can be done about that. */
class ObstaclePart extends Div {

    /**
     * @param again told when it is being read again
     */
    ObstaclePart(EvidenceScreens screens, DocumentDetails document, Runnable again) {
        addClassName("obstacle-part");
        ObstacleLine.of(document).ifPresent(this::add);
        if (screens.mayGather() && mayPass(document)) {
            add(
                    button(
                            "evidence.reading.retry",
                            () -> {
                                screens.arrivals().retry(document.id());
                                again.run();
                            }));
        }
        if (document.obstacle().filter(Obstacle::yieldsToLargerLimits).isPresent()) {
            offerLargerLimits(screens, document, again);
        }
    }

    /** Whether it may be read further without anybody changing anything. */
    static boolean mayPass(DocumentDetails document) {
        return document.state().isSettled()
                && document.obstacle()
                        .filter(obstacle -> obstacle.mayPass(document.state()))
                        .isPresent();
    }

    /** For administrators the way to them, for others whom to ask. */
    private void offerLargerLimits(
            EvidenceScreens screens, DocumentDetails document, Runnable again) {
        if (!screens.mayAllowMore()) {
            Span whom = new Span(text("evidence.larger.ask", screens.administrators()));
            whom.addClassNames("muted", "small");
            add(
                    whom,
                    CopyButton.ofAddress(
                            text("evidence.larger.link"),
                            text("evidence.larger.link.done"),
                            EvidencePaths.BEYOND_LIMITS));
            return;
        }
        add(
                button(
                        "evidence.larger",
                        () ->
                                new LargerLimitsDialog(
                                                document.name(),
                                                larger -> {
                                                    screens.arrivals().retry(document.id(), larger);
                                                    again.run();
                                                })
                                        .open()));
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
