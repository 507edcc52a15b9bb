package org.claimdesk.claim.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.claim.Appearance;
import org.claimdesk.claim.ClaimDetails;
import org.claimdesk.claim.Mark;
import org.claimdesk.claim.MarkOutcome;
import org.claimdesk.claim.TextMarks;
import org.claimdesk.claim.UndoOutcome;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.VersionId;
import org.claimdesk.ui.EmptyState;
import org.claimdesk.ui.Formats;
import org.claimdesk.ui.MarkClicked;
import org.claimdesk.ui.MarkRequested;
import org.claimdesk.ui.MarkedText;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.SectionHeader;
import org.claimdesk.ui.TextAction;
import org.claimdesk.ui.UndoNotices;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a text: marked in it, listed beside it, completed there. Longer than most files: it
 * alone knows text, list and form, and what one tells another passes here.
 */
@StyleSheet("claimdesk/claim/beside.css")
public class ClaimsBeside extends Composite<Div> {

    private static final String MARK = "mark";
    private static final String ADD = "add";

    /** Enough to tell two notices apart. */
    private static final int LONGEST_TOLD = 60;

    private final transient ClaimScreens screens;
    private final MarkedText marked;
    private final transient VersionId version;
    private final SectionHeader header;
    private final ClaimCards cards;
    private final ClaimForm form;
    private final Div empty = new Div();
    private boolean textDrawn;

    /** The chosen claim where the drawer is closed: on phones. */
    private final NativeButton peek = new NativeButton();

    private final Button drawer = new Button();
    private final UndoNotices undo = new UndoNotices();
    private transient @Nullable Consumer<Optional<ClaimId>> chosen;

    ClaimsBeside(ClaimScreens screens, MarkedText marked, VersionId version) {
        this.screens = screens;
        this.marked = marked;
        this.version = version;
        drawer.addClickListener(click -> toggle());
        peek.addClickListener(click -> toggle());
        peek.addClassName("peek");
        peek.setVisible(false);
        drawer.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        drawer.addClassName("drawer-handle");
        header = new SectionHeader(text("claim.list"), drawer);
        cards = new ClaimCards(screens, version);
        form = new ClaimForm(screens);
        cards.onChosen(this::chosenInList);
        form.onChanged(this::changed);
        form.offerClosing(this::close);
        marked.addMarkRequestedListener(this::requested);
        marked.addMarkClickedListener(this::clicked);
        marked.addMarkLeftListener(left -> leave());
        marked.addUndoAskedListener(asked -> undo.takeBack());
        marked.afterDrawing(this::showCards);
        getContent().addClassName("claims-beside");
        getContent().add(header, peek, empty, cards, form);
        showDrawer();
        offerActions();
        refresh();
    }

    /** Tells when another claim is chosen, or none. */
    public void onChosen(Consumer<Optional<ClaimId>> told) {
        chosen = told;
    }

    /** Chooses a claim and scrolls text and list to it. */
    public void showInText(ClaimId claim) {
        marked.showMark(claim.toString());
        choose(claim);
        cards.scrollToShown();
    }

    private void choose(ClaimId id) {
        Optional<ClaimDetails> claim = screens.claims().find(id);
        if (claim.isEmpty()) {
            Notices.refusal(text("claim.gone"));
            marked.refreshMarks();
            refresh();
        }
        claim.ifPresentOrElse(form::show, form::clear);
        claim.map(ClaimDetails::statement).ifPresent(peek::setText);
        cards.show(claim.map(ClaimDetails::id).orElse(null));
        offerActions();
        tellChosen(claim.map(ClaimDetails::id));
    }

    private void chosenInList(ClaimId claim) {
        marked.showMark(claim.toString());
        choose(claim);
    }

    /**
     * Chosen again, a mark leads to its form; where marks lie over each other, to the next of them.
     */
    private void clicked(MarkClicked click) {
        List<String> ids = click.ids();
        if (click.isOpened()) {
            open(ClaimId.of(ids.getFirst()));
            return;
        }
        int before = form.claim().map(claim -> ids.indexOf(claim.toString())).orElse(-1);
        if (before == 0 && ids.size() == 1 && !click.isStepped()) {
            form.focusStatement();
            return;
        }
        String next = ids.get((before + 1) % ids.size());
        marked.choose(next);
        choose(ClaimId.of(next));
        cards.scrollToShown();
    }

    /** A mark looks chosen as soon as it is there, a moment before it is shown beside the text. */
    private void open(ClaimId claim) {
        if (!isShown(claim)) {
            choose(claim);
            cards.scrollToShown();
        }
        if (isShown(claim)) {
            form.focusStatement();
        }
    }

    private void requested(MarkRequested request) {
        switch (request.action()) {
            case MARK ->
                    take(
                            request,
                            screens.claims().mark(version, List.of(request.selection())),
                            claim -> undoable(claim));
            case ADD ->
                    form.claim()
                            .ifPresentOrElse(
                                    claim -> add(request, claim), () -> marked.refuse(request));
            default -> marked.refuse(request);
        }
    }

    private void add(MarkRequested request, ClaimId claim) {
        take(
                request,
                screens.claims().addTo(claim, version, request.selection()),
                this::undoableAddition);
    }

    /** What was saved is acknowledged first, by itself; the lists beside it follow. */
    private void take(MarkRequested request, MarkOutcome outcome, Consumer<ClaimDetails> then) {
        switch (outcome) {
            case MarkOutcome.Marked(ClaimDetails claim) ->
                    marked.accept(
                            request,
                            TextMarks.of(Mark.of(claim, version)),
                            () -> {
                                then.accept(claim);
                                refresh();
                                choose(claim.id());
                                cards.scrollToShown();
                            });
            case MarkOutcome.Refused(var reason) -> {
                marked.refuse(request);
                Notices.refusal(nameOf("claim.refused", reason));
            }
        }
    }

    private void undoable(ClaimDetails claim) {
        undo.offer(
                text("claim.marked", Formats.shortened(claim.statement(), LONGEST_TOLD)),
                () -> undone(screens.claims().undo(claim.id()), claim.id()));
    }

    private void undoableAddition(ClaimDetails claim) {
        Appearance place =
                claim.appearances().stream()
                        .filter(appearance -> appearance.version().equals(version))
                        .toList()
                        .getLast();
        undo.offer(
                text("claim.added-to"),
                () -> undone(screens.claims().undoAdded(claim.id(), place.id())));
    }

    private void undone(UndoOutcome outcome, ClaimId claim) {
        if (outcome == UndoOutcome.UNDONE && isShown(claim)) {
            form.forget();
            leave();
        }
        undone(outcome);
    }

    private void close() {
        marked.chooseNone();
        marked.focusText();
        leave();
    }

    /** No claim is chosen any more; what was typed about it is saved. */
    private void leave() {
        form.clear();
        cards.show(null);
        offerActions();
        tellChosen(Optional.empty());
    }

    private void undone(UndoOutcome outcome) {
        if (outcome != UndoOutcome.UNDONE) {
            Notices.refusal(nameOf("claim.undo", outcome));
        }
        form.refresh();
        marked.refreshMarks();
        refresh();
    }

    private boolean isShown(ClaimId claim) {
        return form.claim().filter(claim::equals).isPresent();
    }

    private void changed(ClaimDetails claim) {
        marked.put(TextMarks.of(Mark.of(claim, version)));
        cards.redraw(claim.id());
        if (isShown(claim.id())) {
            peek.setText(claim.statement());
        }
    }

    /** People came for the text: a list that is laid out before would hold it up. */
    private void showCards() {
        textDrawn = true;
        refresh();
        cards.scrollToShown();
    }

    private void refresh() {
        int count = screens.markedClaims().countIn(version);
        header.remark(text("claim.count", count));
        cards.refresh();
        cards.setVisible(textDrawn && count > 0);
        empty.removeAll();
        if (count == 0) {
            empty.add(
                    new EmptyState(
                            text("claim.none-here"),
                            text(
                                    screens.mayWork()
                                            ? "claim.none-here.do"
                                            : "claim.none-here.read")));
        }
    }

    private void offerActions() {
        List<TextAction> actions = new ArrayList<>();
        if (screens.mayWork()) {
            actions.add(TextAction.marks(MARK, text("claim.mark"), "c"));
            if (form.claim().isPresent()) {
                actions.add(TextAction.marks(ADD, text("claim.add-to"), "a"));
            }
        }
        actions.add(TextAction.copies(text("claim.copy")));
        marked.setActions(actions);
    }

    private void tellChosen(Optional<ClaimId> claim) {
        peek.setVisible(claim.isPresent());
        if (chosen != null) {
            chosen.accept(claim);
        }
    }

    private void toggle() {
        getContent().setClassName("open", !getContent().hasClassName("open"));
        showDrawer();
    }

    private void showDrawer() {
        boolean open = getContent().hasClassName("open");
        drawer.setText(text(open ? "claim.drawer.close" : "claim.drawer.open"));
        drawer.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}
