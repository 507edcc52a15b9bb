package org.claimdesk.audit.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.util.TreeMap;
import org.claimdesk.audit.LogEntry;
import org.claimdesk.audit.LogLine;
import org.claimdesk.audit.LogLine.NotedValue;
import org.claimdesk.audit.LogPaths;
import org.claimdesk.ui.CopyButton;
import org.claimdesk.ui.TimeLabel;

/** One entry with all that is known of it; hashes and its text lie behind details. */
class EntryDialog extends Dialog {

    EntryDialog(LogRow row) {
        LogLine line = row.line();
        LogEntry entry = line.entry();
        setHeaderTitle(text("audit.entry", entry.position(), LogWords.words(entry.action())));
        addClassName("log-entry");
        setWidth("720px");
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts-list");
        fact(facts, text("audit.entry.at"), new TimeLabel(entry.at()));
        fact(facts, text("audit.entry.by"), new Span(row.person()));
        fact(facts, text("audit.entry.subject"), about(row));
        new TreeMap<>(entry.facts())
                .forEach(
                        (name, value) -> {
                            if (!value.isBlank()) {
                                fact(facts, LogWords.words(name), new Span(value));
                            }
                        });
        line.values()
                .forEach(
                        value ->
                                fact(
                                        facts,
                                        LogWords.words(value.name()),
                                        new Span(value.text().orElseGet(() -> missing(value)))));
        Pre canonical = new Pre(line.canonical());
        canonical.addClassName("canonical");
        canonical.getElement().setAttribute("tabindex", "0");
        Span hash = new Span(text("audit.entry.hash", line.hash().hex()));
        hash.addClassName("entry-hash");
        Details details = new Details(text("audit.entry.details"), hash, canonical);
        add(facts, details);
        Button close = new Button(text("ui.close"), click -> close());
        getFooter()
                .add(
                        new CopyButton(
                                text("audit.entry.copy"),
                                text("audit.entry.copied"),
                                line::canonical),
                        close);
    }

    private static String missing(NotedValue value) {
        return text(value.withheld() ? "audit.entry.withheld" : "audit.entry.removed");
    }

    private Component about(LogRow row) {
        var subject = row.line().entry().subject();
        Span id = new Span(row.kind() + " " + subject.id());
        Anchor all =
                new Anchor(LogPaths.about(subject.id()), text("audit.entry.all-about-subject"));
        Div about = new Div();
        row.about().map(LogView::name).ifPresent(about::add);
        about.add(id, all);
        about.addClassName("entry-about");
        // Whoever follows a link wants to see what lies behind this.
        about.getElement()
                .addEventListener("click", click -> close())
                .setFilter("event.target.closest('a') !== null");
        return about;
    }

    private static void fact(DescriptionList list, String name, Component value) {
        list.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }
}
