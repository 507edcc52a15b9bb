package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.claimdesk.evidence.FoundWords;
import org.claimdesk.evidence.FoundWords.Hit;
import org.claimdesk.shared.LayerId;
import org.claimdesk.ui.CountLine;
import org.claimdesk.ui.WordsField;

/** Finds words in the whole document, lists where they stand, and steps from place to place. */
class WordsInDocument extends Composite<Div> {

    private static final int SHORTEST = 2;

    private final transient EvidenceScreens screens;
    private final transient Supplier<LayerId> layer;
    private final transient Consumer<Hit> open;
    private final WordsField words = new WordsField();
    private final CountLine count = new CountLine();
    private final Button previous = arrow("↑", "evidence.find.previous");
    private final Button next = arrow("↓", "evidence.find.next");
    private final Button list = new Button(text("evidence.find.list"));
    private final OrderedList places = new OrderedList();
    private transient FoundWords found = new FoundWords(List.of(), 0);
    private int current = -1;

    WordsInDocument(EvidenceScreens screens, Supplier<LayerId> layer, Consumer<Hit> open) {
        this.screens = screens;
        this.layer = layer;
        this.open = open;
        words.setPlaceholder(text("evidence.find"));
        words.setAriaLabel(text("evidence.find"));
        words.setMaxLength(200);
        words.setValueChangeTimeout(350);
        words.addValueChangeListener(change -> find());
        words.addKeyPressListener(Key.ENTER, press -> go(current + 1));
        previous.addClickListener(click -> go(current - 1));
        next.addClickListener(click -> go(current + 1));
        list.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        list.addClickListener(click -> places.setVisible(!places.isVisible()));
        Div steps = new Div(count, previous, next, list);
        steps.addClassName("steps");
        places.addClassName("places");
        getContent().addClassName("words-in-document");
        getContent().add(words, steps, places);
        show();
    }

    private void find() {
        String sought = words.getValue().strip();
        found =
                sought.length() < SHORTEST
                        ? new FoundWords(List.of(), 0)
                        : screens.documents().search(layer.get(), sought);
        current = -1;
        places.removeAll();
        for (int i = 0; i < found.hits().size(); i++) {
            places.add(new ListItem(place(i)));
        }
        show();
        places.setVisible(found.total() > 0);
    }

    private void go(int wanted) {
        int hits = found.hits().size();
        if (hits > 0) {
            current = Math.floorMod(wanted, hits);
            places.setVisible(false);
            show();
            open.accept(found.hits().get(current));
        }
    }

    private void show() {
        boolean sought = words.getValue().strip().length() >= SHORTEST;
        boolean any = !found.hits().isEmpty();
        previous.setVisible(any);
        next.setVisible(any);
        list.setVisible(any);
        places.setVisible(any && places.isVisible());
        if (!sought) {
            count.setText("");
        } else if (current >= 0) {
            count.setText(text("evidence.find.at", current + 1, found.total()));
        } else {
            count.setText(
                    found.total() > found.hits().size()
                            ? text("evidence.find.many", found.total(), found.hits().size())
                            : text("evidence.find.count", found.total()));
        }
    }

    private Button place(int index) {
        Hit hit = found.hits().get(index);
        Span where = new Span(EvidenceTexts.locator(hit.locator()));
        where.addClassName("where");
        Span hits = new Span(hit.words());
        hits.addClassName("hit");
        Span snippet = new Span(new Span(hit.before()), hits, new Span(hit.after()));
        snippet.addClassNames("snippet", "serif");
        Button button = new Button(new Span(where, snippet), click -> go(index));
        button.addClassName("place-found");
        return button;
    }

    private static Button arrow(String sign, String key) {
        Button button = new Button(sign);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName("arrow");
        button.setAriaLabel(text(key));
        button.setTooltipText(text(key));
        return button;
    }
}
