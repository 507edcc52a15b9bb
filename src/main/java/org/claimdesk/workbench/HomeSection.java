package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.claimdesk.ui.SectionHeader;
import org.jspecify.annotations.Nullable;

/** One part of the home screen: a short list that leads to the long one. */
class HomeSection extends Composite<Section> {

    /** How many rows a section shows. */
    static final int ROWS = 5;

    private final String title;
    private @Nullable SectionHeader header;

    HomeSection(String title) {
        this.title = title;
        getContent().addClassNames("home-section", "card");
        getContent().setAriaLabel(title);
    }

    /** Heads the section, with the way to the whole list. */
    HomeSection leadingTo(String path) {
        return leadingTo(path, text("workbench.home.all"));
    }

    HomeSection leadingTo(String path, String words) {
        Anchor all = new Anchor(path, words);
        all.setAriaLabel(text("workbench.home.all.of", words, title));
        header = new SectionHeader(title, all);
        getContent().addComponentAsFirst(header);
        return this;
    }

    HomeSection remark(String words) {
        Paragraph remark = new Paragraph(words);
        remark.addClassNames("muted", "small");
        getContent().add(remark);
        return this;
    }

    /** At most {@link #ROWS} rows; without any, what that means and what to do. */
    <T> HomeSection show(List<T> items, Function<T, Component> row, String none) {
        if (items.isEmpty()) {
            Paragraph nothing = new Paragraph(none);
            nothing.addClassName("nothing");
            getContent().add(nothing);
        } else {
            UnorderedList list = new UnorderedList();
            items.stream().limit(ROWS).forEach(item -> list.add(new ListItem(row.apply(item))));
            getContent().add(list);
        }
        return this;
    }

    /** As {@link #show(List, Function, String)}, and says in the head how many there are in all. */
    <T> HomeSection show(List<T> items, long total, Function<T, Component> row, String none) {
        if (header != null && total > ROWS) {
            header.remark(text("workbench.home.some", ROWS, total));
        }
        return show(items, row, none);
    }

    HomeSection add(Component... parts) {
        getContent().add(parts);
        return this;
    }

    /** A row: where it leads, and facts below. */
    static Div row(Component link, Component... facts) {
        Div below = new Div(facts);
        below.addClassNames("facts", "small");
        Div row = new Div(link, below);
        row.addClassName("home-row");
        return row;
    }

    static Anchor quoted(String path, String words) {
        Anchor link = new Anchor(path, words);
        link.addClassName("serif");
        return link;
    }

    static Span fact(String words) {
        Span fact = new Span(words);
        fact.addClassName("muted");
        return fact;
    }
}
