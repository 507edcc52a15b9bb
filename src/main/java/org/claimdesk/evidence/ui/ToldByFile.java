package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.claimdesk.ui.CopyTable;
import org.claimdesk.ui.CountLine;
import org.claimdesk.ui.WordsField;

/** All that a file tells about itself; drawn when it is opened, searched, and copied whole. */
@StyleSheet("claimdesk/evidence/editions.css")
class ToldByFile extends Composite<NativeDetails> {

    /** Fewer need no search. */
    private static final int FEW = 8;

    private final transient Map<String, String> told;
    private final Div fields = new Div();
    private final CountLine count = new CountLine();

    ToldByFile(Map<String, String> told) {
        this.told = told;
        fields.addClassName("told-by-file");
        getContent().setSummaryText(text("evidence.facts.told", told.size()));
        getContent()
                .addToggleListener(
                        toggle -> {
                            if (getContent().isOpen() && fields.getChildren().findAny().isEmpty()) {
                                draw();
                            }
                        });
    }

    private void draw() {
        Div tools = new Div();
        tools.addClassName("capture-line");
        if (told.size() > FEW) {
            WordsField words = new WordsField(text("evidence.facts.told.find"));
            words.addValueChangeListener(change -> show(change.getValue()));
            tools.add(words, count);
        }
        tools.add(
                new CopyTable(
                        text("evidence.facts.told.copy"),
                        List.of(
                                text("evidence.facts.told.name"),
                                text("evidence.facts.told.field"),
                                text("evidence.facts.told.value")),
                        most -> rows().limit(most).toList()));
        getContent().setContent(new Div(tools, fields));
        show("");
    }

    private Stream<List<String>> rows() {
        return told.entrySet().stream()
                .map(
                        field ->
                                List.of(
                                        FieldWords.of(field.getKey()),
                                        field.getKey(),
                                        field.getValue()));
    }

    private void show(String sought) {
        String words = sought.strip().toLowerCase(Locale.ROOT);
        List<List<String>> found =
                rows().filter(
                                row ->
                                        row.stream()
                                                .anyMatch(
                                                        cell ->
                                                                cell.toLowerCase(Locale.ROOT)
                                                                        .contains(words)))
                        .toList();
        fields.removeAll();
        found.forEach(row -> fields.add(fact(row.getFirst(), row.get(1), row.getLast())));
        count.setText(text("evidence.facts.told.count", found.size()));
    }

    private static Div fact(String name, String field, String content) {
        Span label = new Span(name);
        label.addClassName("muted");
        label.setTitle(field);
        Span value = new Span(content);
        value.addClassName("told-value");
        Div fact = new Div(label, value);
        fact.addClassName("fact");
        return fact;
    }
}
