package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.LayerDetails;
import org.claimdesk.evidence.SourceDetails;
import org.claimdesk.store.Receipt;
import org.claimdesk.ui.Formats;
import org.claimdesk.ui.HashLabel;
import org.claimdesk.ui.OutsideLink;
import org.claimdesk.ui.PartialDates;
import org.claimdesk.ui.TimeLabel;

/** What lies behind "details": hash, arrivals, texts, and what the file tells about itself. */
class DocumentFacts extends Composite<Div> {

    DocumentFacts(EvidenceScreens screens, DocumentDetails document) {
        getContent().addClassNames("document-facts", "facts-list", "small");
        add("evidence.facts.hash", new HashLabel(document.sha256()));
        add(
                "evidence.facts.file",
                new Span(document.mediaType() + ", " + Formats.size(document.size())));
        document.author().ifPresent(author -> add("evidence.facts.author", new Span(author)));
        document.provenance()
                .url()
                .ifPresent(url -> add("evidence.facts.url", OutsideLink.to(url.toString())));
        document.provenance()
                .published()
                .map(PartialDates::format)
                .ifPresent(date -> add("evidence.facts.published-on", new Span(date)));
        document.published().ifPresent(date -> add("evidence.facts.published", new Span(date)));
        document.language().ifPresent(tag -> add("evidence.facts.language", new Span(tag)));
        document.source().ifPresent(this::addSource);
        for (Receipt receipt : screens.documents().receipts(document.id())) {
            add(
                    "evidence.facts.received",
                    new Span(ReceiptWords.of(receipt, screens.people().nameOf(receipt.by()))),
                    new TimeLabel(receipt.at()));
        }
        for (LayerDetails layer : screens.documents().layers(document.id())) {
            add(
                    "evidence.facts.layer",
                    new Span(LayerTexts.option(layer, screens.people())),
                    new HashLabel(layer.sha256()));
        }
        Map<String, String> told = screens.documents().metadata(document.id());
        if (!told.isEmpty()) {
            getContent().add(new ToldByFile(told));
        }
    }

    private void addSource(SourceDetails source) {
        add(
                "evidence.facts.source",
                new Span(
                        text(
                                "evidence.facts.source-line",
                                source.name(),
                                nameOf("evidence.source-kind", source.kind()),
                                nameOf("evidence.rank", source.rank()))));
        if (!source.interests().isEmpty()) {
            add("evidence.source.interests", new Span(source.interests()));
        }
        if (!source.note().isEmpty()) {
            add("evidence.source.note", new Span(source.note()));
        }
    }

    private void add(String key, Component... content) {
        getContent().add(fact(text(key), content));
    }

    private static Div fact(String name, Component... content) {
        Span label = new Span(name);
        label.addClassName("muted");
        Span value = new Span();
        for (Component part : content) {
            value.add(part, new Span(" "));
        }
        Div fact = new Div(label, value);
        fact.addClassName("fact");
        return fact;
    }
}
