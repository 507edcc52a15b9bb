package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.evidence.edition.EditionStanding;
import org.claimdesk.evidence.edition.FollowOutcome;
import org.claimdesk.evidence.edition.ToldEdition;
import org.claimdesk.shared.Selection;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.Shape;
import org.claimdesk.ui.Times;

/**
 * Tells that a quotation cites an edition that has a newer one, whether it stands there, and what a
 * person can do about it. Nothing is linked but what they press.
 */
@StyleSheet("claimdesk/evidence/editions.css")
class NewerEditionNotice extends Composite<Div> {

    private final transient EvidenceScreens screens;
    private final transient ToldEdition told;
    private final Runnable changed;

    /**
     * @param changed told when the person answered
     */
    NewerEditionNotice(EvidenceScreens screens, ToldEdition told, Runnable changed) {
        this(screens, told, changed, true);
    }

    private NewerEditionNotice(
            EvidenceScreens screens, ToldEdition told, Runnable changed, boolean mayCompare) {
        this.screens = screens;
        this.told = told;
        this.changed = changed;
        Span sign = new Span(Shape.CONTEXT.symbol());
        sign.getElement().setAttribute("aria-hidden", "true");
        Anchor there = new Anchor(EvidencePaths.document(told.newest()), told.name());
        Div line =
                new Div(
                        sign,
                        new Span(text("edition.told")),
                        there,
                        new Span(text("edition.received", Times.format(told.received()))));
        line.addClassName("edition-line");
        Div buttons = new Div();
        buttons.addClassName("edition-buttons");
        getContent().addClassNames("edition-notice", "small");
        getContent().add(line);
        Optional<EditionStanding> standing =
                screens.compared().standing(told.evidence(), told.newest());
        standing.ifPresentOrElse(
                found -> show(found, buttons),
                () -> getContent().add(new Span(text("edition.no-text"))));
        if (mayCompare) {
            buttons.add(
                    new Anchor(
                            EvidencePaths.comparison(told.cited(), told.newest(), told.claim()),
                            text("edition.compare")));
        }
        if (screens.mayGather()) {
            buttons.add(button("edition.seen", this::askForReason));
        }
        getContent().add(buttons);
    }

    /** Where the two are compared already. */
    static NewerEditionNotice compared(
            EvidenceScreens screens, ToldEdition told, Runnable changed) {
        return new NewerEditionNotice(screens, told, changed, false);
    }

    private void show(EditionStanding standing, Div buttons) {
        getContent().add(new Span(nameOf("edition.standing", standing.result())));
        if (standing.result() == VerificationResult.CHANGED) {
            Quotation words =
                    new Quotation(
                            standing.there().stream()
                                    .map(Selection::quote)
                                    .collect(Collectors.joining(" \u2026 ")));
            words.addClassNames("serif", "quote");
            getContent().add(words);
        }
        if (screens.mayGather() && !standing.there().isEmpty()) {
            buttons.add(button("edition.follow", () -> follow(standing)));
        }
    }

    private void follow(EditionStanding standing) {
        switch (screens.editionsOfClaims().follow(told, standing.there())) {
            case FollowOutcome.Followed followed -> Notices.success(text("edition.followed"));
            case FollowOutcome.NotLinked not -> Notices.refusal(text("edition.not-linked"));
            case FollowOutcome.AnsweredMeanwhile meanwhile ->
                    Notices.refusal(text("edition.answered-meanwhile"));
        }
        changed.run();
    }

    private void askForReason() {
        new SeenDialog(
                        told.name(),
                        reason -> {
                            screens.editionsOfClaims().seen(told.claim(), told.newest(), reason);
                            changed.run();
                        })
                .open();
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
