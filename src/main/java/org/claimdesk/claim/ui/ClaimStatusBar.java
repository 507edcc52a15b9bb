package org.claimdesk.claim.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.claimdesk.claim.ClaimDetails;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.claim.ClaimStatus;
import org.claimdesk.claim.SetAside;
import org.claimdesk.claim.StatusOutcome;
import org.claimdesk.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Where a claim stands, and the ways on from there. */
class ClaimStatusBar extends Composite<Div> {

    private final transient ClaimScreens screens;
    private final transient Consumer<ClaimDetails> moved;
    private transient @Nullable Runnable close;

    ClaimStatusBar(ClaimScreens screens, Consumer<ClaimDetails> moved) {
        this.screens = screens;
        this.moved = moved;
        getContent().addClassName("claim-status");
    }

    void offerClosing(Runnable action) {
        close = action;
    }

    void show(ClaimDetails claim) {
        Div line = new Div(new ClaimChip(claim.status(), claim.verdict()));
        line.addClassName("line");
        if (screens.mayWork()) {
            switch (claim.status()) {
                case OPEN -> {
                    line.add(takeUp(claim, "claim.take-up"), setAside(claim));
                }
                case IN_WORK -> line.add(setAside(claim));
                case ANSWERED -> line.add(takeUp(claim, "claim.take-up-again"));
                case SET_ASIDE ->
                        line.add(
                                button(
                                        text("claim.reopen"),
                                        () -> take(screens.claims().reopen(claim.id()))));
            }
        }
        if (close != null) {
            Button closing = button(text("ui.close"), close);
            closing.addClassName("closing");
            line.add(closing);
        }
        getContent().removeAll();
        getContent().add(line);
        if (claim.setAside() != null) {
            getContent().add(why(claim.setAside()));
        }
    }

    private Button takeUp(ClaimDetails claim, String key) {
        return button(text(key), () -> take(screens.claims().takeUp(claim.id())));
    }

    private Button setAside(ClaimDetails claim) {
        return button(
                text("claim.set-aside"),
                () -> new SetAsideDialog(screens, claim, this::take).open());
    }

    private void take(StatusOutcome outcome) {
        switch (outcome) {
            case StatusOutcome.Moved(ClaimDetails claim) -> moved.accept(claim);
            case StatusOutcome.Refused(ClaimStatus stands) ->
                    Notices.refusal(text("claim.status.refused", nameOf("claim.status", stands)));
        }
    }

    private static Paragraph why(SetAside why) {
        Paragraph told = new Paragraph(nameOf("claim.set-aside", why.ground()));
        told.addClassName("why");
        if (!why.words().isEmpty()) {
            told.add(" " + why.words());
        }
        if (why.sameAs() != null) {
            told.add(new Anchor(ClaimPaths.claim(why.sameAs()), text("claim.set-aside.other")));
        }
        return told;
    }

    private static Button button(String label, Runnable action) {
        Button button = new Button(label, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
