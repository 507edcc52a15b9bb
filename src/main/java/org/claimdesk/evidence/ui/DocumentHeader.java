package org.claimdesk.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.TermsInForce;
import org.claimdesk.shared.DocumentId;

/**
 * What a document is and who made it, in one line with all that can be done with it; below, only
 * what somebody has to know before reading on.
 */
public class DocumentHeader extends Composite<Div> implements HasStyle {

    private final transient EvidenceScreens screens;
    private final DocumentPanel panel;
    private final HtmlContainer name;
    private final transient List<Component> around;
    private final Runnable changed;
    private final Div facts = new Div();

    /**
     * @param name the heading
     * @param around the ways back and elsewhere: the first stands ahead of the name
     * @param changed told of whatever a person said of the document, which is shown here already
     */
    DocumentHeader(
            EvidenceScreens screens,
            DocumentDetails document,
            DocumentPanel panel,
            HtmlContainer name,
            List<Component> around,
            Runnable changed) {
        this.screens = screens;
        this.panel = panel;
        this.name = name;
        this.around = around;
        this.changed = changed;
        name.setText(EvidenceTexts.title(document));
        name.setTitle(EvidenceTexts.title(document));
        facts.addClassName("document-details");
        facts.getElement().setAttribute("tabindex", "-1");
        facts.setVisible(false);
        getContent().addClassName("document-header");
        show(document);
    }

    private void show(DocumentDetails document) {
        TermsInForce terms = TermsLine.inForce(screens, document);
        EditionPart editions = new EditionPart(screens, document, changed);
        getContent().removeAll();
        document.withdrawal()
                .map(withdrawal -> WithdrawnLabel.band(screens, withdrawal))
                .ifPresent(getContent()::add);
        getContent().add(line(document, terms, editions));
        WhereItLies.of(screens.documents(), document).ifPresent(getContent()::add);
        showRestriction(document);
        if (document.obstacle().isPresent()) {
            getContent().add(new ObstaclePart(screens, document, () -> lookAgain(document.id())));
        }
        CapturedLine.of(screens.documents().metadata(document.id())).ifPresent(getContent()::add);
        getContent().add(editions);
        if (facts.isVisible()) {
            fill(document, terms);
        }
        getContent().add(facts);
        int inside = screens.documents().countInside(document.id());
        if (inside > 0) {
            getContent().add(new FilesInside(screens, document.id(), inside));
        }
    }

    private Div line(DocumentDetails document, TermsInForce terms, EditionPart editions) {
        Div title = new Div(name, caption(document, terms));
        title.addClassName("document-title");
        Div line = new Div(title);
        line.addClassName("document-line");
        around.stream().limit(1).forEach(line::addComponentAsFirst);
        around.stream().skip(1).forEach(line::add);
        line.add(menu(document, terms, editions));
        return line;
    }

    private Div caption(DocumentDetails document, TermsInForce terms) {
        boolean isWithdrawn = document.withdrawal().isPresent();
        Div caption =
                new Div(isWithdrawn ? WithdrawnLabel.chip() : new StateChip(document.state()));
        TermsLine.said(terms).forEach(caption::add);
        caption.add(new SourceWords(document, screens.mayGather(), () -> nameSource(document)));
        EvidenceTexts.fileName(document)
                .map(Span::new)
                .ifPresent(
                        file -> {
                            file.addClassNames("muted", "file-name");
                            caption.add(file);
                        });
        caption.addClassName("line");
        return caption;
    }

    private DocumentMenu menu(DocumentDetails document, TermsInForce terms, EditionPart editions) {
        DocumentMenu menu = new DocumentMenu(document);
        if (screens.mayGather()) {
            if (!SourceWords.isUnsaid(document)) {
                menu.offer("evidence.source.edit", () -> nameSource(document));
            }
            menu.offer("evidence.terms.change", () -> changeTerms(document, terms));
            if (editions.maySay()) {
                menu.offer("edition.say", editions::say);
            }
            panel.correction().ifPresent(key -> menu.offer(key, panel::correct));
        }
        boolean isWithdrawn = document.withdrawal().isPresent();
        if (isWithdrawn && screens.withdrawals().mayTakeBack(document)) {
            menu.offer("evidence.withdrawn.undo", () -> askToWithdraw(document));
        } else if (!isWithdrawn && screens.withdrawals().mayWithdraw(document)) {
            menu.offer("evidence.withdrawn.do", () -> askToWithdraw(document));
        }
        menu.offer("evidence.card.details", () -> toggleDetails(document));
        return menu;
    }

    private void toggleDetails(DocumentDetails document) {
        facts.setVisible(!facts.isVisible());
        if (facts.isVisible()) {
            fill(document, TermsLine.inForce(screens, document));
            facts.getElement().executeJs("this.focus()");
        }
    }

    private void fill(DocumentDetails document, TermsInForce terms) {
        facts.removeAll();
        Div line = new Div(TermsLine.whole(terms));
        line.addClassNames("line", "small");
        facts.add(line, new DocumentFacts(screens, document));
    }

    private void showRestriction(DocumentDetails document) {
        RestrictionPeople people = RestrictionPeople.of(screens.restrictions(), document.id());
        people.now()
                .map(
                        restriction ->
                                new RestrictionLine(
                                        screens,
                                        people,
                                        restriction,
                                        document.name(),
                                        () -> lookAgain(document.id())))
                .ifPresent(getContent()::add);
    }

    private void askToWithdraw(DocumentDetails document) {
        Consumer<DocumentDetails> done =
                now -> {
                    show(now);
                    changed.run();
                };
        WithdrawDialog dialog =
                document.withdrawal().isPresent()
                        ? WithdrawDialog.takingBack(screens, document, done)
                        : WithdrawDialog.withdrawing(screens, document, done);
        dialog.open();
    }

    private void changeTerms(DocumentDetails document, TermsInForce terms) {
        new TermsDialog(screens, document, terms.terms(), () -> lookAgain(document.id())).open();
    }

    private void nameSource(DocumentDetails document) {
        new SourceDialog(screens, document, () -> lookAgain(document.id())).open();
    }

    /** Who took themselves off the list of those who may know of it goes where they may go. */
    private void lookAgain(DocumentId document) {
        screens.documents()
                .find(document)
                .ifPresentOrElse(
                        this::show,
                        () -> getUI().ifPresent(ui -> ui.navigate(EvidencePaths.DOCUMENTS)));
        changed.run();
    }
}
