package org.claimdesk.report.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.article.ArticleFilter;
import org.claimdesk.article.ArticleOrder;
import org.claimdesk.article.ArticleRow;
import org.claimdesk.report.ReportScope;

/** All claims of an article, which is found by the words of its title. */
class ArticleScope implements ScopeChoice {

    private final ReportScreens screens;
    private final ComboBox<ArticleRow> article = new ComboBox<>(text("report.ask.which-article"));

    ArticleScope(ReportScreens screens) {
        this.screens = screens;
        article.setItemLabelGenerator(ArticleRow::title);
        article.setItems(this::find);
        article.setWidthFull();
        article.addValueChangeListener(
                change ->
                        article.setHelperText(
                                change.getValue() == null
                                        ? ""
                                        : text(
                                                "report.ask.claims",
                                                screens.countIn(change.getValue().id()))));
    }

    @Override
    public String label() {
        return text("report.ask.article");
    }

    @Override
    public Optional<Component> fields() {
        return Optional.of(article);
    }

    @Override
    public Chosen read() {
        ArticleRow chosen = article.getValue();
        article.setInvalid(chosen == null);
        return chosen == null
                ? Chosen.missing(text("report.ask.no-article"))
                : new Chosen.Scope(new ReportScope.OfArticle(chosen.id()));
    }

    private Stream<ArticleRow> find(Query<ArticleRow, String> query) {
        String words = query.getFilter().orElse("");
        return screens
                .articles()
                .find(
                        new ArticleFilter(words.isBlank() ? null : words, null, null, null),
                        ArticleOrder.NEWEST,
                        query.getOffset(),
                        query.getLimit())
                .stream();
    }
}
