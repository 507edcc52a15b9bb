package org.claimdesk.claim.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.ClaimDetails;
import org.claimdesk.claim.DescribeOutcome;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.ui.Times;
import org.jspecify.annotations.Nullable;

/**
 * Completes a claim. What is written is saved as soon as a field is left; where somebody else wrote
 * meanwhile, both versions are shown and the person chooses.
 */
@StyleSheet("claimdesk/claim.css")
public class ClaimForm extends Composite<Div> {

    private final transient ClaimScreens screens;
    private final ClaimFields fields;
    private final ClaimStatusBar statusBar;
    private final Span saved = new Span();
    private transient @Nullable ClaimDetails shown;
    private transient @Nullable Consumer<ClaimDetails> changed;

    ClaimForm(ClaimScreens screens) {
        this.screens = screens;
        fields = new ClaimFields(screens);
        fields.onChange(this::save);
        fields.setReadOnly(!screens.mayWork());
        statusBar = new ClaimStatusBar(screens, this::took);
        saved.addClassNames("muted", "small");
        saved.getElement().setAttribute("role", "status");
        getContent().addClassName("claim-form");
        getContent().add(statusBar, fields, saved);
        getContent().setVisible(false);
    }

    /** Tells when the claim was changed here. */
    public void onChanged(Consumer<ClaimDetails> told) {
        changed = told;
    }

    public void show(ClaimDetails claim) {
        shown = claim;
        fields.show(claim.description());
        statusBar.show(claim);
        saved.setText("");
        getContent().setVisible(true);
    }

    /** Shows no claim any more. */
    public void clear() {
        shown = null;
        getContent().setVisible(false);
    }

    public Optional<ClaimId> claim() {
        return Optional.ofNullable(shown).map(ClaimDetails::id);
    }

    /** Puts the cursor where the claim is stated. */
    public void focusStatement() {
        fields.focusStatement();
    }

    private void save() {
        ClaimDetails before = shown;
        if (before == null) {
            return;
        }
        Optional<ClaimDescription> written = fields.description();
        if (written.isEmpty()) {
            saved.setText(text("claim.not-saved"));
            return;
        }
        save(before, written.get());
    }

    private void save(ClaimDetails before, ClaimDescription mine) {
        switch (screens.claims().describe(before.id(), mine, before.version())) {
            case DescribeOutcome.Described(ClaimDetails claim) -> {
                shown = claim;
                saved.setText(text("claim.saved", Times.format(claim.changedAt())));
                tell(claim);
            }
            case DescribeOutcome.Conflict(ClaimDetails theirs) ->
                    new ConflictDialog(
                                    screens,
                                    new ConflictDialog.Versions(mine, theirs),
                                    new ConflictDialog.Choice(
                                            () -> save(theirs, mine), () -> took(theirs)))
                            .open();
        }
    }

    private void took(ClaimDetails claim) {
        show(claim);
        tell(claim);
    }

    private void tell(ClaimDetails claim) {
        if (changed != null) {
            changed.accept(claim);
        }
    }
}
