package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.ui.OutsideLink;
import org.claimdesk.ui.PartialDates;

/** What a document is, who made it, and the way to the original. */
public class DocumentHeader extends Composite<Div> {

    private final transient EvidenceScreens screens;
    private final Runnable changed;

    /**
     * @param changed told when it came from elsewhere, which is shown already
     */
    DocumentHeader(EvidenceScreens screens, DocumentDetails document, Runnable changed) {
        this.screens = screens;
        this.changed = changed;
        getContent().addClassName("document-header");
        show(document);
    }

    private void show(DocumentDetails document) {
        getContent().removeAll();
        Span source =
                new Span(
                        document.source()
                                .map(EvidenceTexts::source)
                                .orElseGet(() -> text("evidence.source.none")));
        Div line = new Div(new StateChip(document.state()), source);
        line.addClassName("line");
        document.provenance()
                .published()
                .map(date -> text("evidence.source.published-on", PartialDates.format(date)))
                .map(Span::new)
                .ifPresent(line::add);
        document.provenance().url().map(OutsideLink::brief).ifPresent(line::add);
        if (screens.mayGather()) {
            Button name =
                    new Button(
                            text(
                                    document.source().isPresent()
                                                    || !document.provenance().isUnknown()
                                            ? "evidence.source.edit"
                                            : "evidence.source.add"),
                            click -> nameSource(document));
            name.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            line.add(name);
        }
        Anchor original =
                new Anchor(
                        EvidencePaths.original(document.id()), text("evidence.document.original"));
        original.setDownload(true);
        original.setRouterIgnore(true);
        line.add(original);
        WhereItLies.of(screens.documents(), document.id()).ifPresent(getContent()::add);
        withdrawing(document).ifPresent(line::add);
        getContent().add(line);
        RestrictionPeople people = RestrictionPeople.of(screens.restrictions(), document.id());
        people.now()
                .map(
                        restriction ->
                                new RestrictionLine(
                                        screens,
                                        people,
                                        restriction,
                                        document.name(),
                                        () -> lookAgain(document)))
                .ifPresent(getContent()::addComponentAsFirst);
        getContent().add(new TermsLine(screens, document));
        document.withdrawal()
                .map(withdrawal -> WithdrawnLabel.why(screens, withdrawal))
                .ifPresent(getContent()::add);
        if (document.obstacle().isPresent()) {
            getContent().add(new ObstaclePart(screens, document, () -> again(document.id())));
        }
        CapturedLine.of(screens.documents().metadata(document.id())).ifPresent(getContent()::add);
        getContent().add(new EditionPart(screens, document));
        NativeDetails details = new NativeDetails(text("evidence.card.details"));
        details.addClassName("small");
        details.addToggleListener(
                toggle -> {
                    if (details.isOpen()) {
                        details.setContent(new DocumentFacts(screens, document));
                    }
                });
        getContent().add(details);
        int inside = screens.documents().countInside(document.id());
        if (inside > 0) {
            getContent().add(new FilesInside(screens, document.id(), inside));
        }
    }

    private void again(DocumentId id) {
        screens.documents().find(id).ifPresent(this::show);
        changed.run();
    }

    /** The button that withdraws the document or takes that back, for whoever may. */
    private Optional<Button> withdrawing(DocumentDetails document) {
        boolean isWithdrawn = document.withdrawal().isPresent();
        boolean may =
                isWithdrawn
                        ? screens.withdrawals().mayTakeBack(document)
                        : screens.withdrawals().mayWithdraw(document);
        Button button =
                new Button(
                        isWithdrawn
                                ? text("evidence.withdrawn.undo")
                                : text("evidence.withdrawn.do"),
                        click -> askToWithdraw(document));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return may ? Optional.of(button) : Optional.empty();
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

    /** Who took themselves off the list goes where they may go. */
    private void lookAgain(DocumentDetails document) {
        screens.documents()
                .find(document.id())
                .ifPresentOrElse(
                        this::show,
                        () -> getUI().ifPresent(ui -> ui.navigate(EvidencePaths.DOCUMENTS)));
        changed.run();
    }

    private void nameSource(DocumentDetails document) {
        Runnable saved =
                () -> {
                    screens.documents().find(document.id()).ifPresent(this::show);
                    changed.run();
                };
        new SourceDialog(screens, document, saved).open();
    }
}
