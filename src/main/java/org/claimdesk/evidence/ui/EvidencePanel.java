package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.EvidenceContent.Note;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.VerificationScope;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.ui.EmptyState;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.SectionHeader;

/**
 * All evidence of a claim. Files are dropped anywhere on it; a document opens in its place, so that
 * the claim stays in view.
 */
@StyleSheet("claimdesk/evidence/cards.css")
@StyleSheet("claimdesk/evidence/reading.css")
@StyleSheet("claimdesk/evidence/document-head.css")
@StyleSheet("claimdesk/evidence/layers.css")
@StyleSheet("claimdesk/evidence/linking.css")
@StyleSheet("claimdesk/evidence/cells.css")
public class EvidencePanel extends Composite<Div> {

    /** Where the columns stand below one another, an open document may be far down. */
    private static final String INTO_VIEW =
            """
            if (matchMedia('(max-width: 900px)').matches) {
                this.scrollIntoView();
                // What stands above it may still be on its way.
                setTimeout(() => {
                    if (!navigator.userActivation?.isActive) {
                        this.scrollIntoView();
                    }
                }, 700);
            }
            """;

    private final transient EvidenceScreens screens;
    private final ClaimId claim;
    private final SectionHeader header;
    private final MenuBar verify = new MenuBar();
    private final DocumentsAtHand atHand;
    private final EvidenceCards cards;
    private final VerificationRun run;
    private final Div overview = new Div();
    private final Div reading = new Div();

    EvidencePanel(EvidenceScreens screens, ClaimId claim) {
        this.screens = screens;
        this.claim = claim;
        cards = new EvidenceCards(screens, this::open, this::changed);
        atHand =
                new DocumentsAtHand(
                        screens, claim, this::open, this::tellOfEdition, this::documentChanged);
        run =
                VerificationRun.begunElsewhere(
                        screens, new VerificationScope.OfClaim(claim), this::changed);
        verify.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        verify.addClassName("verify-menu");
        SubMenu ways = verify.addItem(text("evidence.card.verify")).getSubMenu();
        ways.addItem(text("evidence.verify-all"), click -> verifyAll());
        ways.addItem(text("evidence.run.begin-fresh"), click -> run.start(true));
        Div body = new Div(run, cards, atHand);
        if (screens.mayGather()) {
            DocumentUpload upload =
                    new DocumentUpload(screens, Optional.of(claim), body, this::refresh).unfolded();
            Button note = new Button(text("evidence.add-note"), click -> takeNote());
            note.addThemeVariants(ButtonVariant.LUMO_SMALL);
            upload.button().addThemeVariants(ButtonVariant.LUMO_SMALL);
            header = new SectionHeader(text("evidence.heading"), verify, note, upload.button());
            body.add(
                    new CaptureBox(
                            screens, Optional.of(claim), upload::restrictedTo, this::refresh),
                    upload.hint());
            overview.add(header, upload);
        } else {
            header = new SectionHeader(text("evidence.heading"), verify);
            overview.add(header, body);
        }
        overview.addClassName("evidence-overview");
        reading.addClassName("evidence-reading");
        reading.setVisible(false);
        getContent().addClassName("evidence-panel");
        getContent().add(overview, reading);
        refresh();
    }

    /** Reads everything anew, as when somebody else changed it. */
    public void refresh() {
        atHand.refresh(); // first: what is read from here on is told
        show(screens.evidence().of(claim));
    }

    /**
     * Shows each piece under the number by which a text beside this refers to it.
     *
     * @param numbers asked whenever the pieces are drawn; what it does not know shows none
     */
    public void numberBy(Supplier<Map<EvidenceId, Integer>> numbers) {
        cards.numberBy(numbers);
    }

    /** The text that refers to the evidence is another now. */
    public void renumber() {
        cards.number();
    }

    /** Opens a document beside the claim; nothing happens where there is none. */
    public void open(DocumentId document) {
        screens.documents().find(document).ifPresent(this::open);
    }

    /** Opens the document of a piece of evidence at the passage. */
    public void open(EvidenceId evidence) {
        screens.evidence().find(evidence).ifPresent(this::open);
    }

    public void close() {
        getElement().setAttribute("tabindex", "-1");
        getElement().executeJs("this.focus({preventScroll: true})");
        reading.removeAll();
        reading.setVisible(false);
        overview.removeClassName("covered");
        getContent().removeClassNames("is-reading", "wide-reading");
        fireEvent(new DocumentShown(this, Optional.empty()));
    }

    /** Told when evidence was linked, changed or unlinked here. */
    public Registration addEvidenceChangedListener(
            ComponentEventListener<EvidenceChanged> listener) {
        return addListener(EvidenceChanged.class, listener);
    }

    public Registration addDocumentShownListener(ComponentEventListener<DocumentShown> listener) {
        return addListener(DocumentShown.class, listener);
    }

    private void open(EvidenceItem item) {
        switch (item.content()) {
            case DocumentPassage passage ->
                    screens.documents()
                            .find(passage.document())
                            .ifPresent(document -> open(document).show(item));
            case Note note -> {}
        }
    }

    private DocumentPanel open(DocumentDetails document) {
        DocumentPanel panel = screens.document(document, Optional.of(claim));
        panel.addEvidenceChangedListener(event -> changed());
        reading.removeAll();
        reading.add(
                new DocumentHeader(
                        screens,
                        document,
                        panel,
                        new H2(),
                        ReadingHeader.around(
                                document,
                                claim,
                                this::close,
                                wide -> getContent().setClassName("wide-reading", wide)),
                        this::documentChanged),
                panel);
        reading.setVisible(true);
        reading.getElement().executeJs(INTO_VIEW);
        overview.addClassName("covered");
        getContent().addClassName("is-reading");
        panel.focusText();
        fireEvent(new DocumentShown(this, Optional.of(document.id())));
        return panel;
    }

    /** What quotes an earlier edition can be looked up in this one now. */
    private void tellOfEdition(DocumentDetails read) {
        if (screens.editions().of(read.id()).before(read.id()).isPresent()) {
            show(screens.evidence().of(claim));
        }
    }

    private void takeNote() {
        new NoteDialog(
                        (note, stance, remark) -> {
                            screens.evidence().note(claim, note, stance, remark);
                            changed();
                        })
                .open();
    }

    private void verifyAll() {
        show(screens.verifications().verify(claim));
        Notices.success(text("evidence.verified"));
        fireEvent(new EvidenceChanged(this));
    }

    /** Something was said of the open document: whatever quotes it, here and beside, is told. */
    private void documentChanged() {
        atHand.refresh();
        changed();
    }

    private void changed() {
        show(screens.evidence().of(claim));
        fireEvent(new EvidenceChanged(this));
    }

    private void show(List<EvidenceItem> items) {
        header.remark(items.isEmpty() ? "" : text("evidence.count", items.size()));
        verify.setVisible(
                items.stream().anyMatch(item -> item.content() instanceof DocumentPassage));
        if (items.isEmpty()) {
            cards.showNothing(new EmptyState(text("evidence.none"), text("evidence.none.do")));
        } else {
            cards.show(items);
        }
    }
}
