package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.Edition;
import org.claimdesk.evidence.EditionGround;
import org.claimdesk.evidence.EditionLine;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.Shape;
import org.claimdesk.ui.Times;

/** Of which line of editions a document is part, and what can be said about that. */
@StyleSheet("claimdesk/evidence/editions.css")
class EditionPart extends Composite<Div> {

    private final transient EvidenceScreens screens;
    private final transient DocumentDetails document;
    private final Runnable changed;

    /**
     * @param changed told when somebody said what is newer than what
     */
    EditionPart(EvidenceScreens screens, DocumentDetails document, Runnable changed) {
        this.screens = screens;
        this.document = document;
        this.changed = changed;
        getContent().addClassNames("edition-part", "small");
        show();
    }

    private void show() {
        EditionLine line = screens.editions().of(document.id());
        getContent().removeAll();
        line.newerThan(document.id()).ifPresent(newer -> getContent().add(toldOf(newer)));
        if (!line.editions().isEmpty()) {
            getContent().add(all(line));
        }
        if (screens.mayGather()) {
            screens.editions().proposals(document.id()).stream()
                    .findFirst()
                    .ifPresent(alike -> getContent().add(proposal(alike)));
        }
    }

    private Div toldOf(Edition newer) {
        Span sign = new Span(Shape.CONTEXT.symbol());
        sign.getElement().setAttribute("aria-hidden", "true");
        Div told =
                new Div(
                        sign,
                        new Span(text("edition.newer")),
                        new Anchor(EvidencePaths.document(newer.document()), newer.name()),
                        new Span(text("edition.received", Times.format(newer.received()))),
                        compare(newer));
        told.addClassNames("edition-notice", "edition-line");
        return told;
    }

    private Anchor compare(Edition newer) {
        return new Anchor(
                EvidencePaths.comparison(document.id(), newer.document()), text("edition.compare"));
    }

    private NativeDetails all(EditionLine line) {
        OrderedList list = new OrderedList();
        for (Edition edition : line.editions()) {
            list.add(item(line, edition));
        }
        NativeDetails details =
                new NativeDetails(text("edition.line", line.editions().size()), list);
        details.addClassName("edition-all");
        return details;
    }

    private ListItem item(EditionLine line, Edition edition) {
        boolean isThis = edition.document().equals(document.id());
        Component name =
                isThis
                        ? new Span(text("edition.this", edition.name()))
                        : new Anchor(EvidencePaths.document(edition.document()), edition.name());
        String dated =
                edition.dated()
                        .map(day -> text("edition.dated", day, Times.format(edition.received())))
                        .orElseGet(() -> text("edition.came", Times.format(edition.received())));
        ListItem item = new ListItem(name, new Span(" " + dated));
        if (edition.ground() != EditionGround.FIRST) {
            item.add(
                    new Span(
                            " "
                                    + text(
                                            "edition.because",
                                            nameOf("edition.ground", edition.ground()),
                                            screens.people().nameOf(edition.by()))));
        }
        Optional<Edition> before = line.before(edition.document());
        before.ifPresent(
                earlier ->
                        item.add(
                                new Span(" "),
                                new Anchor(
                                        EvidencePaths.comparison(
                                                earlier.document(), edition.document()),
                                        text("edition.compare-before"))));
        if (isThis && before.isPresent() && screens.mayGather()) {
            item.add(button("edition.take-back", this::takeBack));
        }
        return item;
    }

    private Div proposal(DocumentDetails alike) {
        Anchor other = new Anchor(EvidencePaths.document(alike.id()), EvidenceTexts.title(alike));
        Div proposal =
                new Div(
                        new Span(text("edition.alike")),
                        other,
                        new Span(text("edition.received", Times.format(alike.at()))),
                        button(
                                "edition.this-newer",
                                () -> EditionDialog.say(screens, document, alike, this::said)),
                        button(
                                "edition.other-newer",
                                () -> EditionDialog.say(screens, alike, document, this::said)),
                        button("edition.neither", () -> deny(alike)));
        proposal.addClassNames("edition-line", "edition-proposal");
        return proposal;
    }

    private void deny(DocumentDetails alike) {
        screens.editions().deny(document.id(), alike.id());
        show();
    }

    /** Whether it is not yet said to be newer than another. */
    boolean maySay() {
        return screens.editions().of(document.id()).before(document.id()).isEmpty();
    }

    /** Asks of which document it is a newer edition. */
    void say() {
        new EditionDialog(screens, document, this::said).open();
    }

    private void takeBack() {
        screens.editions().takeBack(document.id());
        Notices.success(text("edition.taken-back"));
        said();
    }

    private void said() {
        show();
        changed.run();
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
