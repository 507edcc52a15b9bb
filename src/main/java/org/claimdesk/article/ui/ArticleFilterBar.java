package org.claimdesk.article.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.claimdesk.article.ArticleFilter;
import org.claimdesk.article.ArticleKind;
import org.claimdesk.ui.DayField;
import org.claimdesk.ui.FilterToggle;
import org.claimdesk.ui.WordsField;

/** By what the list of articles can be narrowed. */
class ArticleFilterBar extends Composite<Div> {

    private final transient Consumer<ArticleFilter> changed;
    private final WordsField words = new WordsField(text("article.filter.text"));
    private final ComboBox<ArticleKind> kind = new ComboBox<>(text("article.kind"));
    private final DayField from = new DayField(text("article.filter.from"));
    private final DayField to = new DayField(text("article.filter.to"));
    private final FilterToggle toggle;

    ArticleFilterBar(Consumer<ArticleFilter> changed) {
        this.changed = changed;
        words.addValueChangeListener(change -> tell(change.isFromClient()));
        kind.setItems(ArticleKind.values());
        kind.setItemLabelGenerator(k -> nameOf("article.kind", k));
        kind.setClearButtonVisible(true);
        kind.addValueChangeListener(change -> tell(change.isFromClient()));
        from.addValueChangeListener(change -> tell(change.isFromClient()));
        to.addValueChangeListener(change -> tell(change.isFromClient()));
        getContent().addClassNames("toolbar", "filters");
        toggle = new FilterToggle(getContent());
        getContent().add(words, toggle, kind, from, to);
    }

    void show(ArticleFilter filter) {
        words.setValue(filter.text() == null ? "" : filter.text());
        kind.setValue(filter.kind());
        from.setValue(filter.publishedFrom());
        to.setValue(filter.publishedTo());
        tellCount();
    }

    private void tellCount() {
        toggle.count(kind, from, to);
    }

    private void tell(boolean byPerson) {
        if (byPerson) {
            tellCount();
            changed.accept(
                    new ArticleFilter(
                            words.getValue().isBlank() ? null : words.getValue(),
                            kind.getValue(),
                            from.getValue(),
                            to.getValue()));
        }
    }
}
