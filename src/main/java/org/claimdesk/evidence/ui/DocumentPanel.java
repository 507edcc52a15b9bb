package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.FoundWords;
import org.claimdesk.evidence.LayerDetails;
import org.claimdesk.evidence.LayerPages;
import org.claimdesk.evidence.LayerPart;
import org.claimdesk.evidence.LinkOutcome;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Locator;
import org.claimdesk.ui.EmptyState;
import org.claimdesk.ui.Notices;
import org.jspecify.annotations.Nullable;

/**
 * A document page by page: to read, to find words in, and to link passages of to a claim. Longer
 * than most files: it alone knows the parts around a text, and what one tells another passes here.
 */
@StyleSheet("claimdesk/evidence/cards.css")
@StyleSheet("claimdesk/evidence/reading.css")
@StyleSheet("claimdesk/evidence/document-head.css")
@StyleSheet("claimdesk/evidence/layers.css")
@StyleSheet("claimdesk/evidence/linking.css")
@StyleSheet("claimdesk/evidence/cells.css")
public class DocumentPanel extends Composite<Div> {

    private final transient EvidenceScreens screens;
    private final transient DocumentDetails document;
    private final Surfaces surfaces;
    private final ViewSwitch views;
    private final PageNavigator pages;
    private final LayerBar bar;
    private transient @Nullable LayerDetails layer;

    /** The files inside as words, folded away where the header lists them already. */
    private final NativeDetails list = new NativeDetails(text("evidence.files-inside.as-text"));

    private boolean isViewSaid;
    private transient @Nullable LayerPart page;

    DocumentPanel(EvidenceScreens screens, DocumentDetails document, Optional<ClaimId> claim) {
        this.screens = screens;
        this.document = document;
        surfaces =
                new Surfaces(
                        DocumentSurfaces.of(
                                screens, document, screens.documents().isPdf(document)));
        views = new ViewSwitch(surfaces.views(), this::choose);
        pages = new PageNavigator(screens, this::show);
        bar = new LayerBar(screens, document, new Leading());
        PassageLinking linking =
                new PassageLinking(
                        screens,
                        surfaces,
                        claim,
                        this::layerId,
                        () -> fireEvent(new EvidenceChanged(this)));
        Div content = getContent();
        content.addClassName("document-panel");
        surfaces.addTurnedListener(this::turned, this::label);
        surfaces.addTextAskedListener(() -> choose(ReadingView.TEXT));
        if (document.layer().isEmpty()) {
            showWithoutText(claim);
            return;
        }
        Div tools =
                new Div(pages, views, new WordsInDocument(screens, this::layerId, this::showFound));
        tools.addClassName("document-tools");
        if (isListedAbove()) {
            list.addClassName("files-as-text");
            list.setContent(new Div(tools, bar, surfaces, linking));
            content.add(list);
        } else {
            content.add(tools, bar, surfaces, linking);
        }
        look(ChosenViews.ofSession().among(surfaces.views()));
        preferTextWhereNarrow();
        openLayer(document.layer().get());
        screens.documents().pages(layerId()).first().ifPresent(this::show);
    }

    private boolean isListedAbove() {
        return document.layer().stream()
                        .anyMatch(words -> screens.documents().pages(words.id()).areMereList())
                && screens.documents().countInside(document.id()) > 0;
    }

    /** What has no words may still be looked at, and may get some. */
    private void showWithoutText(Optional<ClaimId> claim) {
        if (surfaces.views().isEmpty()) {
            getContent().add(nothingToRead());
        }
        claim.filter(id -> screens.mayGather() && document.withdrawal().isEmpty())
                .ifPresent(id -> getContent().add(typing(id)));
        getContent()
                .add(
                        new RecognitionLine(
                                screens,
                                document,
                                () -> UI.getCurrent().refreshCurrentRoute(true)));
        surfaces.views().stream()
                .findFirst()
                .ifPresent(
                        view -> {
                            getContent().add(surfaces);
                            look(view);
                        });
    }

    /** Opens the page of a passage of this document, and shows the passage on it. */
    public void show(EvidenceItem item) {
        if (item.content() instanceof DocumentPassage passage) {
            screens.documents().layer(passage.layer()).ifPresent(this::openLayer);
            list.setOpen(true);
            showAt(passage.spans().getFirst().start());
            surfaces.showMark(item.id());
            bar.passage(item);
        }
    }

    /**
     * What correcting the words here is called; empty where there are none that a program or a
     * person could have misread.
     */
    Optional<String> correction() {
        if (layer == null) {
            return Optional.empty();
        }
        List<Locator> parts =
                screens.documents().pages(layer.id()).all().stream()
                        .map(LayerPart::locator)
                        .toList();
        boolean isCorrectable = !parts.isEmpty() && parts.stream().allMatch(DocumentPanel::isProse);
        return isCorrectable
                ? Optional.of(
                        parts.getFirst() instanceof Locator.Page
                                ? "evidence.correction.begin"
                                : "evidence.correction.begin-text")
                : Optional.empty();
    }

    /** What is in cells, a mail or a list of files was not read off a page by anybody. */
    private static boolean isProse(Locator locator) {
        return switch (locator) {
            case Locator.Page page -> true;
            case Locator.Slide slide -> true;
            case Locator.Section section -> true;
            case Locator.Whole whole -> true;
            case Locator.Cells cells -> false;
            case Locator.MailPart part -> false;
            case Locator.Contents contents -> false;
            case Locator.FormFields fields -> true;
        };
    }

    /** Opens what is shown for a person to correct. */
    void correct() {
        bar.correct();
    }

    /** Makes a mark the chosen one, or none. */
    public void choose(EvidenceId id) {
        surfaces.choose(id);
    }

    /** Looks at it as an address says, where the document can be looked at so. */
    public void look(String view) {
        ReadingView.at(view)
                .filter(surfaces.views()::contains)
                .ifPresent(
                        known -> {
                            isViewSaid = true;
                            look(known);
                        });
    }

    /** Puts the keyboard into the text, where there is one. */
    public void focusText() {
        surfaces.focus();
    }

    public void refreshMarks() {
        surfaces.refreshMarks();
    }

    /** Told when something was linked here. */
    public Registration addEvidenceChangedListener(
            ComponentEventListener<EvidenceChanged> listener) {
        return addListener(EvidenceChanged.class, listener);
    }

    /** Told when a person looks at the document in another way. */
    public Registration addViewChosenListener(ComponentEventListener<ViewChosen> listener) {
        return addListener(ViewChosen.class, listener);
    }

    /** A page as wide as a telephone can't be read, unless somebody wants just that. */
    private void preferTextWhereNarrow() {
        boolean isThereAChoice =
                surfaces.views().containsAll(ReadingView.BOTH.parts())
                        && !ChosenViews.ofSession().isChosen(surfaces.views());
        if (isThereAChoice) {
            getElement()
                    .executeJs("return matchMedia('(max-width: 700px)').matches")
                    .then(
                            Boolean.class,
                            isNarrow -> {
                                if (isNarrow && !isViewSaid) {
                                    look(ReadingView.TEXT);
                                }
                            });
        }
    }

    private void choose(ReadingView view) {
        isViewSaid = true;
        ChosenViews.ofSession().choose(view, surfaces.views());
        look(view);
        surfaces.focus();
        fireEvent(new ViewChosen(this, view));
    }

    private void look(ReadingView view) {
        surfaces.look(view);
        views.at(view);
    }

    private void openLayer(LayerDetails opened) {
        if (layer != null && layer.id().equals(opened.id())) {
            return;
        }
        layer = opened;
        page = null;
        surfaces.open(opened);
    }

    private void show(LayerPart part) {
        standAt(part);
        surfaces.show(part, label(part));
    }

    private void standAt(LayerPart part) {
        page = part;
        pages.at(layerId(), part);
        if (layer != null) {
            bar.at(layer, part);
        }
    }

    private String label(LayerPart part) {
        return text("evidence.page.label", document.name(), EvidenceTexts.locator(part.locator()));
    }

    /** The page that somebody scrolled to; another one than before. */
    private Optional<LayerPart> turned(int number) {
        if (layer == null) {
            return Optional.empty();
        }
        Optional<LayerPart> to =
                screens.documents().pages(layerId()).page(number).filter(it -> !it.equals(page));
        to.ifPresent(this::standAt);
        return to;
    }

    private void showAt(int offset) {
        if (page == null || offset < page.start() || offset >= page.end()) {
            screens.documents().pages(layerId()).at(offset).ifPresent(this::show);
        }
    }

    private void showFound(FoundWords.Hit hit) {
        showAt(hit.start());
        surfaces.showSpan(hit.start(), hit.end());
    }

    /** Where the bar above the page leads. */
    private final class Leading implements LayerBar.Reader {

        @Override
        public void open(LayerDetails opened, int ordinal) {
            openLayer(opened);
            LayerPages all = screens.documents().pages(opened.id());
            all.find(ordinal).or(all::first).ifPresent(DocumentPanel.this::show);
        }

        @Override
        public void corrected() {
            fireEvent(new EvidenceChanged(DocumentPanel.this));
        }

        @Override
        public void show(LayerDetails opened, int start, int end) {
            openLayer(opened);
            showAt(start);
            surfaces.showSpan(start, end);
        }
    }

    private LayerId layerId() {
        if (layer == null) {
            throw new IllegalStateException("The document %s has no text".formatted(document.id()));
        }
        return layer.id();
    }

    /** What nothing can read, a person can type. */
    private Button typing(ClaimId claim) {
        return new Button(
                text("evidence.note.type"),
                click ->
                        new NoteDialog(
                                        document,
                                        (note, stance, remark) -> {
                                            tell(
                                                    screens.evidence()
                                                            .note(
                                                                    claim,
                                                                    document.id(),
                                                                    note,
                                                                    stance,
                                                                    remark));
                                            fireEvent(new EvidenceChanged(this));
                                        })
                                .open());
    }

    /** Somebody may have withdrawn it while the note was typed. */
    private static void tell(LinkOutcome outcome) {
        if (outcome instanceof LinkOutcome.Withdrawn(var withdrawal)) {
            Notices.refusal(text("evidence.link.withdrawn", withdrawal.reason()));
        }
    }

    private EmptyState nothingToRead() {
        String what =
                text(
                        document.state().isSettled()
                                ? "evidence.document.nothing-to-read"
                                : "evidence.document.not-yet");
        return new EmptyState(what, text("evidence.document.no-text"));
    }

    /** The stance that an action of the text component is for. */
    static Optional<Stance> stance(String action) {
        for (Stance stance : Stance.values()) {
            if (stance.name().equals(action)) {
                return Optional.of(stance);
            }
        }
        return Optional.empty();
    }
}
