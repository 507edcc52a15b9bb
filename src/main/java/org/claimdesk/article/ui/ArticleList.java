package org.claimdesk.article.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.article.ArticleFilter;
import org.claimdesk.article.ArticleOrder;
import org.claimdesk.article.ArticlePaths;
import org.claimdesk.article.ArticleRow;
import org.claimdesk.ui.CopyButton;
import org.claimdesk.ui.EmptyState;
import org.claimdesk.ui.PartialDates;
import org.claimdesk.ui.TimeLabel;
import org.claimdesk.ui.Times;
import org.claimdesk.ui.Tsv;
import org.jspecify.annotations.Nullable;

/** All articles, loaded as the list is scrolled. */
@StyleSheet("claimdesk/article.css")
public class ArticleList extends Composite<Div> {

    /** As many rows as a spreadsheet takes from a clipboard without complaint. */
    private static final int MOST_COPIED = 5_000;

    private final transient ArticleScreens screens;
    private final Grid<ArticleRow> grid = new Grid<>();
    private final Div empty = new Div();
    private final Span count = new Span();
    private final ArticleFilterBar bar;
    private transient ArticleFilter filter = ArticleFilter.ALL;
    private transient @Nullable Runnable narrowed;
    private int total;

    ArticleList(ArticleScreens screens) {
        this.screens = screens;
        bar = new ArticleFilterBar(this::narrow);
        count.addClassNames("muted", "small");
        count.getElement().setAttribute("role", "status");
        addColumns();
        grid.addClassName("list-grid");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setMultiSort(false);
        grid.setDataProvider(DataProvider.fromCallbacks(this::fetch, query -> total));
        CopyButton copy =
                new CopyButton(text("article.list.copy"), text("article.list.copied"), this::tsv);
        Div status = new Div(count, copy);
        status.addClassName("list-status");
        getContent().addClassName("article-list");
        getContent().add(bar, status, grid, empty);
    }

    /** Narrows the list to what the address says. */
    public void show(QueryParameters parameters) {
        filter = ArticleFilterParameters.read(parameters);
        bar.show(filter);
        refresh();
    }

    public QueryParameters parameters() {
        return ArticleFilterParameters.of(filter);
    }

    /** Tells when a person narrowed the list otherwise. */
    public void onNarrowed(Runnable told) {
        narrowed = told;
    }

    private void narrow(ArticleFilter chosen) {
        filter = chosen;
        refresh();
        if (narrowed != null) {
            narrowed.run();
        }
    }

    private void refresh() {
        total = screens.articles().count(filter);
        grid.getDataProvider().refreshAll();
        grid.setVisible(total > 0);
        count.setText(text("article.list.count", total));
        empty.removeAll();
        if (total == 0) {
            boolean any = !filter.equals(ArticleFilter.ALL);
            empty.add(
                    any
                            ? new EmptyState(
                                    text("article.list.no-match"), text("article.list.no-match.do"))
                            : new EmptyState(
                                    text("article.list.none"), text("article.list.none.do")));
        }
    }

    private Stream<ArticleRow> fetch(Query<ArticleRow, Void> query) {
        return screens
                .articles()
                .find(filter, order(query.getSortOrders()), query.getOffset(), query.getLimit())
                .stream();
    }

    private static ArticleOrder order(List<QuerySortOrder> orders) {
        return orders.isEmpty()
                ? ArticleOrder.NEWEST
                : new ArticleOrder(
                        ArticleOrder.By.valueOf(orders.getFirst().getSorted()),
                        orders.getFirst().getDirection() == SortDirection.DESCENDING);
    }

    private void addColumns() {
        grid.addComponentColumn(row -> new Anchor(ArticlePaths.reader(row.id()), row.title()))
                .setHeader(text("article.title"))
                .setSortProperty(ArticleOrder.By.TITLE.name())
                .setFlexGrow(4);
        grid.addColumn(ArticleRow::outlet).setHeader(text("article.outlet")).setFlexGrow(1);
        grid.addColumn(row -> nameOf("article.kind", row.kind()))
                .setHeader(text("article.kind"))
                .setWidth("120px")
                .setFlexGrow(0);
        grid.addColumn(row -> published(row))
                .setHeader(text("article.published"))
                .setSortProperty(ArticleOrder.By.PUBLISHED.name())
                .setWidth("180px")
                .setFlexGrow(0);
        var imported =
                grid.addComponentColumn(row -> new TimeLabel(row.importedAt()))
                        .setHeader(text("article.imported-at"))
                        .setSortProperty(ArticleOrder.By.IMPORTED.name())
                        .setWidth("180px")
                        .setFlexGrow(0);
        grid.sort(List.of(new GridSortOrder<>(imported, SortDirection.DESCENDING)));
    }

    private static String published(ArticleRow row) {
        return row.published() == null ? "" : PartialDates.format(row.published());
    }

    private String tsv() {
        Stream<List<String>> heads =
                Stream.of(
                        List.of(
                                text("article.title"),
                                text("article.outlet"),
                                text("article.kind"),
                                text("article.published"),
                                text("article.imported-at")));
        Stream<List<String>> rows =
                screens.articles().find(filter, ArticleOrder.NEWEST, 0, MOST_COPIED).stream()
                        .map(
                                row ->
                                        List.of(
                                                row.title(),
                                                row.outlet() == null ? "" : row.outlet(),
                                                nameOf("article.kind", row.kind()),
                                                row.published() == null
                                                        ? ""
                                                        : row.published().format(),
                                                Times.utc(row.importedAt())));
        return Tsv.of(Stream.concat(heads, rows).toList());
    }
}
