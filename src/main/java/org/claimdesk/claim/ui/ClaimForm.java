package org.claimdesk.claim.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
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
@StyleSheet("claimdesk/claim/form.css")
public class ClaimForm extends Composite<Div> {

    private final transient ClaimScreens screens;
    private final ClaimFields fields;
    private final ClaimStatusBar statusBar;
    private final Span saved = new Span();
    private transient @Nullable ClaimDetails shown;
    private transient @Nullable Consumer<ClaimDetails> changed;
    private boolean unsaved;

    ClaimForm(ClaimScreens screens) {
        this.screens = screens;
        fields = new ClaimFields(screens);
        fields.onTyping(this::typing);
        fields.onChange(this::save);
        fields.setReadOnly(!screens.mayWork());
        statusBar = new ClaimStatusBar(screens, this::took);
        saved.addClassNames("muted", "small");
        saved.getElement().setAttribute("role", "status");
        getContent().addClassName("claim-form");
        getContent().add(statusBar, fields, saved);
        getContent().setVisible(false);
        Shortcuts.addShortcutListener(getContent(), this::save, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(getContent())
                .resetFocusOnActiveElement();
    }

    /** Lets a person put the form away. */
    void offerClosing(Runnable close) {
        statusBar.offerClosing(close);
    }

    /** Tells when the claim was changed here. */
    public void onChanged(Consumer<ClaimDetails> told) {
        changed = told;
    }

    /** Shows a claim; what was still being written about another one is saved before. */
    public void show(ClaimDetails claim) {
        saveTyped();
        shown = claim;
        unsaved = false;
        fields.show(claim.description());
        statusBar.show(claim);
        saved.setText("");
        getContent().setVisible(true);
    }

    /** Shows no claim any more; what was still being written about one is saved before. */
    public void clear() {
        saveTyped();
        forget();
    }

    /** Shows no claim any more, since it is not there any more. */
    void forget() {
        shown = null;
        unsaved = false;
        getContent().setVisible(false);
    }

    public Optional<ClaimId> claim() {
        return Optional.ofNullable(shown).map(ClaimDetails::id);
    }

    /** Puts the cursor where the claim is stated. */
    public void focusStatement() {
        fields.focusStatement();
    }

    /** Shows what others, or other parts of the screen, made of the claim meanwhile. */
    public void refresh() {
        if (shown != null && !unsaved) {
            screens.claims().find(shown.id()).ifPresent(this::show);
        }
    }

    /** Whoever closes the page while typing loses nothing. */
    @Override
    protected void onDetach(DetachEvent event) {
        saveTyped();
    }

    private void typing() {
        unsaved = true;
        saved.setText("");
    }

    private void saveTyped() {
        if (unsaved) {
            save();
        }
    }

    private void save() {
        ClaimDetails before = shown;
        if (before == null) {
            return;
        }
        Optional<ClaimDescription> written = fields.description();
        if (written.isEmpty()) {
            saved.setText(text("claim.not-saved"));
        } else if (unsaved || !written.get().equals(before.description())) {
            unsaved = false;
            save(before, written.get());
        }
    }

    private void save(ClaimDetails before, ClaimDescription mine) {
        switch (screens.claims().describe(before.id(), mine, before.version())) {
            case DescribeOutcome.Described(ClaimDetails claim) -> took(claim);
            case DescribeOutcome.Conflict(ClaimDetails theirs) ->
                    conflict(
                            theirs,
                            new Meanwhile(before.description(), mine, theirs.description())
                                    .merged());
        }
    }

    private void conflict(ClaimDetails theirs, ClaimDescription mine) {
        if (mine.equals(theirs.description())) {
            took(theirs);
        } else {
            new ConflictDialog(
                            screens,
                            new ConflictDialog.Versions(mine, theirs),
                            new ConflictDialog.Choice(() -> save(theirs, mine), () -> took(theirs)))
                    .open();
        }
    }

    private void took(ClaimDetails claim) {
        if (claim().filter(claim.id()::equals).isPresent()) {
            shown = claim;
            statusBar.show(claim);
            // Showing what stands there already would close a list that is still open.
            if (!fields.description().equals(Optional.of(claim.description()))) {
                fields.show(claim.description());
            }
            saved.setText(text("claim.saved", Times.format(claim.changedAt())));
        }
        if (changed != null) {
            changed.accept(claim);
        }
    }
}
