package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.claimdesk.evidence.FoundWords;
import org.claimdesk.evidence.FoundWords.Hit;
import org.claimdesk.shared.LayerId;

/** Finds words in the whole document and lists where they stand. */
class WordsInDocument extends Composite<Div> {

    private static final int SHORTEST = 2;

    private final transient EvidenceScreens screens;
    private final Supplier<LayerId> layer;
    private final Consumer<Hit> open;
    private final TextField words = new TextField();
    private final Span count = new Span();
    private final OrderedList places = new OrderedList();

    WordsInDocument(EvidenceScreens screens, Supplier<LayerId> layer, Consumer<Hit> open) {
        this.screens = screens;
        this.layer = layer;
        this.open = open;
        words.setPlaceholder(text("evidence.find"));
        words.setAriaLabel(text("evidence.find"));
        words.setClearButtonVisible(true);
        words.setMaxLength(200);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(350);
        words.addValueChangeListener(change -> find());
        count.getElement().setAttribute("role", "status");
        count.addClassNames("muted", "small");
        places.addClassName("places");
        places.setVisible(false);
        getContent().addClassName("words-in-document");
        getContent().add(words, count, places);
    }

    private void find() {
        places.removeAll();
        String sought = words.getValue().strip();
        if (sought.length() < SHORTEST) {
            count.setText("");
            places.setVisible(false);
            return;
        }
        FoundWords found = screens.documents().search(layer.get(), sought);
        count.setText(
                found.total() > found.hits().size()
                        ? text("evidence.find.many", found.total(), found.hits().size())
                        : text("evidence.find.count", found.total()));
        found.hits().forEach(hit -> places.add(new ListItem(place(hit))));
        places.setVisible(found.total() > 0);
    }

    private Button place(Hit hit) {
        Span where = new Span(EvidenceTexts.locator(hit.locator()));
        where.addClassName("where");
        Span hits = new Span(hit.words());
        hits.addClassName("hit");
        Span snippet = new Span(new Span(hit.before()), hits, new Span(hit.after()));
        snippet.addClassNames("snippet", "serif");
        Button button = new Button(new Span(where, snippet), click -> open.accept(hit));
        button.addClassName("place-found");
        return button;
    }
}
