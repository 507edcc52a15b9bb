package org.claimdesk.evidence.ui;

import static java.util.stream.Collectors.joining;
import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.LayerMarks;
import org.claimdesk.evidence.LinkOutcome;
import org.claimdesk.evidence.Piece;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Selection;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.TextAction;

/**
 * Links what is selected in a text. One key links at once with a stance; a form below the tools
 * takes a remark afterwards. Several pieces can be collected into one passage first.
 */
class PassageLinking extends Composite<Div> {

    private static final String PIECE = "piece";
    private static final String CLAIM = "claim";

    private final transient EvidenceScreens screens;
    private final Surfaces surfaces;
    private final Optional<ClaimId> claim;
    private final transient Supplier<LayerId> layer;
    private final Runnable changed;
    private final transient List<Piece> pieces = new ArrayList<>();

    PassageLinking(
            EvidenceScreens screens,
            Surfaces surfaces,
            Optional<ClaimId> claim,
            Supplier<LayerId> layer,
            Runnable changed) {
        this.screens = screens;
        this.surfaces = surfaces;
        this.claim = claim;
        this.layer = layer;
        this.changed = changed;
        getContent().addClassName("passage-linking");
        surfaces.offer(actions());
        surfaces.addRequestListener(this::requested);
        surfaces.addChosenListener(this::showClicked);
    }

    private List<TextAction> actions() {
        List<TextAction> actions = new ArrayList<>();
        if (claim.isPresent() && screens.mayGather()) {
            for (Stance stance : Stance.values()) {
                actions.add(
                        TextAction.marks(
                                stance.name(),
                                StanceChip.shape(stance).symbol()
                                        + " "
                                        + nameOf("evidence.stance", stance),
                                Integer.toString(stance.ordinal() + 1)));
            }
            actions.add(TextAction.asks(PIECE, text("evidence.link.piece")));
        } else if (screens.mayGather()) {
            actions.add(TextAction.asks(CLAIM, text("evidence.link.claim-ask")));
            actions.add(TextAction.asks(PIECE, text("evidence.link.piece")));
        }
        actions.add(TextAction.copies(text("evidence.link.copy")));
        return actions;
    }

    private void requested(SurfaceRequest request) {
        if (request.action().equals(PIECE)) {
            pieces.addAll(request.pieces());
            showPieces();
        } else if (request.action().equals(CLAIM)) {
            askForClaim(request);
        } else {
            DocumentPanel.stance(request.action())
                    .ifPresent(stance -> claim.ifPresent(id -> link(id, stance, request)));
        }
    }

    private void askForClaim(SurfaceRequest request) {
        String words = request.selections().stream().map(Selection::quote).collect(joining(" … "));
        new LinkToClaimDialog(
                        screens.claims(), words, (id, stance) -> isLinked(id, stance, request))
                .open();
    }

    /** Nothing was painted beforehand: it was not sure yet that anything would be linked. */
    private boolean isLinked(ClaimId id, Stance stance, SurfaceRequest request) {
        LinkOutcome outcome = link(id, stance, request.pieces());
        if (outcome instanceof LinkOutcome.Linked(EvidenceItem item)) {
            pieces.clear();
            surfaces.refreshMarks();
            showLinked(item, "evidence.link.done", "ui.undo");
            changed.run();
            return true;
        }
        tell(outcome);
        return false;
    }

    private LinkOutcome link(ClaimId id, Stance stance, List<Piece> last) {
        List<Piece> selected = new ArrayList<>(pieces);
        selected.addAll(last);
        return screens.evidence().linkPieces(id, layer.get(), selected, stance, "");
    }

    private void link(ClaimId id, Stance stance, SurfaceRequest request) {
        LinkOutcome outcome = link(id, stance, request.pieces());
        if (!(outcome instanceof LinkOutcome.Linked(EvidenceItem item))) {
            request.refuse();
            tell(outcome);
            return;
        }
        pieces.clear();
        if (item.content() instanceof DocumentPassage passage) {
            request.accept(
                    LayerMarks.of(item.id(), stance, passage.spans()),
                    () -> {
                        showLinked(item, "evidence.link.done", "ui.undo");
                        changed.run();
                    });
        }
    }

    /** Why nothing was linked. */
    private static void tell(LinkOutcome outcome) {
        switch (outcome) {
            case LinkOutcome.Linked linked -> {}
            case LinkOutcome.NoSpan(var reason) ->
                    Notices.refusal(nameOf("evidence.no-span", reason));
            case LinkOutcome.TooManyCells(int most) ->
                    Notices.refusal(text("evidence.link.too-many-cells", most));
            case LinkOutcome.Withdrawn(var withdrawal) ->
                    Notices.refusal(text("evidence.link.withdrawn", withdrawal.reason()));
            case LinkOutcome.NotVerified(var result) ->
                    Notices.refusal(
                            text("evidence.link.not-verified", nameOf("evidence.result", result)));
        }
    }

    /**
     * @param done what happened to it just now
     * @param back what taking it away is called
     */
    private void showLinked(EvidenceItem item, String done, String back) {
        Span said = new Span(text(done));
        said.getElement().setAttribute("role", "status");
        Span remark = new Span(item.remark());
        remark.addClassName("small");
        remark.setVisible(!item.remark().isEmpty());
        Button change =
                small(
                        item.remark().isEmpty() ? "evidence.link.remark" : "evidence.card.edit",
                        () -> edit(item));
        Button unlink = small(back, () -> unlink(item));
        Button close = small("ui.close", this::clear);
        Anchor other = new Anchor(ClaimPaths.claim(item.claim()), screens.statement(item.claim()));
        other.setVisible(claim.isEmpty());
        show(said, new StanceChip(item.stance()), other, remark, change, unlink, close);
        if (isOfWithdrawn(item)) {
            said.add(WithdrawnLabel.chip());
        }
    }

    private static boolean isOfWithdrawn(EvidenceItem item) {
        return item.content() instanceof DocumentPassage passage
                && passage.withdrawal().isPresent();
    }

    /** Says what a mark stands for; only what is this claim's own can be changed here. */
    private void showClicked(EvidenceId id) {
        EvidenceItem item = screens.evidence().find(id).orElse(null);
        if (item == null) {
            surfaces.refreshMarks();
            clear();
        } else if (claim.isEmpty() || !claim.get().equals(item.claim()) || !screens.mayGather()) {
            Anchor other =
                    new Anchor(ClaimPaths.claim(item.claim()), screens.statement(item.claim()));
            show(new StanceChip(item.stance()), other, small("ui.close", this::clear));
        } else {
            showLinked(item, "evidence.link.chosen", "evidence.card.unlink");
        }
    }

    private void showPieces() {
        Span said = new Span(text("evidence.link.pieces", pieces.size()));
        said.getElement().setAttribute("role", "status");
        Button forget =
                small(
                        "evidence.link.forget",
                        () -> {
                            pieces.clear();
                            clear();
                        });
        show(said, forget);
    }

    private void edit(EvidenceItem item) {
        getContent().removeAll();
        getContent().add(new Judging(screens, item, this::judged, () -> showClicked(item.id())));
    }

    private void judged(EvidenceItem now) {
        showLinked(now, "evidence.link.judged", "evidence.card.unlink");
        surfaces.refreshMarks();
        changed.run();
    }

    private void unlink(EvidenceItem item) {
        screens.evidence().unlink(item.id());
        surfaces.refreshMarks();
        clear();
        changed.run();
    }

    private void show(Component... parts) {
        Div line = new Div(parts);
        line.addClassName("linked-line");
        getContent().removeAll();
        getContent().add(line);
    }

    private void clear() {
        getContent().removeAll();
        surfaces.focus();
    }

    private static Button small(String key, Runnable action) {
        Button button = new Button(text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
