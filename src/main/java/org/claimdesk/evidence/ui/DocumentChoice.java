package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.dom.DomEvent;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.DocumentFilter;
import org.claimdesk.evidence.DocumentState;
import org.claimdesk.ui.Times;

/** Takes up a document of the desk: found by words, told apart by source, date and state. */
class DocumentChoice extends ComboBox<DocumentDetails> {

    /** What is chosen from the list leaves no words behind. */
    private static final String ENTER_ON_WORDS = "event.key === 'Enter' && element.filter !== ''";

    private final transient EvidenceScreens screens;
    private final transient Consumer<DocumentDetails> taken;

    DocumentChoice(EvidenceScreens screens, Consumer<DocumentDetails> taken) {
        this.screens = screens;
        this.taken = taken;
        setAriaLabel(text("evidence.at-hand.other"));
        setPlaceholder(text("evidence.at-hand.other"));
        setItemLabelGenerator(EvidenceTexts::title);
        setRenderer(new ComponentRenderer<>(DocumentChoice::row));
        setItems(
                query ->
                        matching(
                                query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        addValueChangeListener(
                change -> {
                    if (change.getValue() != null) {
                        take(change.getValue());
                    }
                });
        getElement()
                .addEventListener("keydown", this::takeOnlyOne)
                .setFilter(ENTER_ON_WORDS)
                .addEventData("element.filter");
        addClassName("other-document");
    }

    private void take(DocumentDetails document) {
        clear();
        taken.accept(document);
    }

    /** What was typed fits one document alone: there is nothing to choose. */
    private void takeOnlyOne(DomEvent enter) {
        List<DocumentDetails> found =
                matching(enter.getEventData().get("element.filter").asString(), 0, 2).toList();
        if (found.size() == 1) {
            take(found.getFirst());
        }
    }

    /** Those that could not be read come last. */
    private Stream<DocumentDetails> matching(String words, int offset, int limit) {
        DocumentFilter all = DocumentFilter.ALL.text(words);
        DocumentFilter readable = all.in(EnumSet.complementOf(EnumSet.of(DocumentState.FAILED)));
        List<DocumentDetails> first = screens.documents().find(readable, offset, limit);
        if (first.size() == limit) {
            return first.stream();
        }
        int before = first.isEmpty() ? screens.documents().count(readable) : offset + first.size();
        List<DocumentDetails> failed =
                screens.documents()
                        .find(
                                all.in(EnumSet.of(DocumentState.FAILED)),
                                Math.max(0, offset - before),
                                limit - first.size());
        return Stream.concat(first.stream(), failed.stream());
    }

    private static Div row(DocumentDetails document) {
        Span name = new Span(EvidenceTexts.title(document));
        String made =
                document.source()
                        .map(EvidenceTexts::source)
                        .orElseGet(() -> Times.format(document.at()));
        Span facts =
                new Span(
                        text(
                                "evidence.at-hand.other.facts",
                                state(document),
                                made,
                                document.name()));
        facts.addClassNames("muted", "small");
        Div row = new Div(new Div(name), facts);
        row.addClassName("document-choice");
        return row;
    }

    private static String state(DocumentDetails document) {
        return document.withdrawal().isPresent()
                ? text("evidence.withdrawn")
                : nameOf("evidence.state", document.state());
    }
}
