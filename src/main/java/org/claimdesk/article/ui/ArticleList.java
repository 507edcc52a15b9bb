package org.claimdesk.article.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.claimdesk.article.ArticleFilter;
import org.claimdesk.article.ArticleOrder;
import org.claimdesk.article.ArticlePaths;
import org.claimdesk.article.ArticleRow;
import org.claimdesk.ui.CopyTable;
import org.claimdesk.ui.FilterReader;
import org.claimdesk.ui.FilteredList;
import org.claimdesk.ui.ListOrder;
import org.claimdesk.ui.ListWords;
import org.claimdesk.ui.NarrowGrid;
import org.claimdesk.ui.PartialDates;
import org.claimdesk.ui.TextLink;
import org.claimdesk.ui.TimeLabel;
import org.claimdesk.ui.Times;

/** All articles, loaded as the list is scrolled. */
@StyleSheet("claimdesk/article.css")
public class ArticleList extends FilteredList<ArticleRow, ArticleFilter> {

    private static final ListWords WORDS =
            new ListWords(
                    "article.list.count",
                    "article.list.none",
                    "article.list.none.do",
                    "article.list.no-match",
                    "article.list.no-match.do");

    private static final ListOrder<ArticleOrder.By> NEWEST =
            new ListOrder<>(ArticleOrder.By.IMPORTED, true);

    private final transient ArticleScreens screens;
    private final ArticleFilterBar bar = new ArticleFilterBar(this::narrow);

    ArticleList(ArticleScreens screens) {
        super(ArticleFilter.ALL, ArticleRow::id, WORDS);
        this.screens = screens;
        addColumns();
        grid.setMultiSort(false);
        CopyTable copy = new CopyTable(text("article.list.copy"), heads(), this::cells);
        getContent().addClassName("article-list");
        getContent().add(parts(bar, count, copy));
    }

    @Override
    public Component[] actions() {
        if (!screens.mayImport()) {
            return new Component[0];
        }
        Button bringIn =
                new Button(
                        text("article.import"),
                        click -> UI.getCurrent().navigate(ArticlePaths.IMPORT));
        bringIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Component[] {bringIn};
    }

    @Override
    public void show(QueryParameters parameters) {
        var address = new FilterReader(parameters);
        ArticleFilter filter = ArticleFilterParameters.read(address);
        bar.show(filter);
        ListOrder.read(address, ArticleOrder.By.class).orElse(NEWEST).show(grid);
        show(filter, address);
    }

    @Override
    public QueryParameters parameters() {
        return ListOrder.with(
                ListOrder.of(grid, ArticleOrder.By.class).filter(order -> !order.equals(NEWEST)),
                ArticleFilterParameters.of(filter()));
    }

    @Override
    protected int count(ArticleFilter filter) {
        return screens.articles().count(filter);
    }

    @Override
    protected List<ArticleRow> find(ArticleFilter filter, int offset, int limit) {
        return screens.articles().find(filter, order(), offset, limit);
    }

    private ArticleOrder order() {
        return ListOrder.of(grid, ArticleOrder.By.class)
                .map(order -> new ArticleOrder(order.by(), order.descending()))
                .orElse(ArticleOrder.NEWEST);
    }

    private void addColumns() {
        sorted(
                grid.addComponentColumn(ArticleList::title)
                        .setHeader(text("article.title"))
                        .setWidth("240px")
                        .setFlexGrow(4),
                ArticleOrder.By.TITLE);
        var outlet =
                grid.addColumn(ArticleRow::outlet).setHeader(text("article.outlet")).setFlexGrow(1);
        var kind =
                grid.addColumn(row -> nameOf("article.kind", row.kind()))
                        .setHeader(text("article.kind"))
                        .setWidth("120px")
                        .setFlexGrow(0);
        var published =
                sorted(
                        grid.addColumn(ArticleList::published)
                                .setHeader(text("article.published"))
                                .setWidth("180px")
                                .setFlexGrow(0),
                        ArticleOrder.By.PUBLISHED);
        var imported =
                sorted(
                        grid.addComponentColumn(row -> new TimeLabel(row.importedAt()))
                                .setHeader(text("article.imported-at"))
                                .setWidth("166px")
                                .setFlexGrow(0),
                        ArticleOrder.By.IMPORTED);
        NarrowGrid.leaveOut(grid, List.of(), List.of(outlet, kind, published, imported));
    }

    private static Grid.Column<ArticleRow> sorted(
            Grid.Column<ArticleRow> column, ArticleOrder.By by) {
        return column.setKey(by.name()).setSortProperty(by.name());
    }

    private static Component title(ArticleRow row) {
        Anchor link =
                new TextLink(
                        ArticlePaths.reader(row.id()),
                        row.title(),
                        ArticlePaths.text(row.version()));
        link.addClassName("title-cell");
        Div below = new Div(new Span(nameOf("article.kind", row.kind())));
        below.addClassName("when-narrow");
        if (row.outlet() != null) {
            below.add(new Span(row.outlet()));
        }
        if (row.published() != null) {
            below.add(new Span(published(row)));
        }
        return new Div(link, below);
    }

    private static String published(ArticleRow row) {
        return row.published() == null ? "" : PartialDates.format(row.published());
    }

    private static List<String> heads() {
        return List.of(
                text("article.title"),
                text("article.outlet"),
                text("article.kind"),
                text("article.published"),
                text("article.imported-at"));
    }

    private List<List<String>> cells(int most) {
        return first(most).stream()
                .map(
                        row ->
                                List.of(
                                        row.title(),
                                        row.outlet() == null ? "" : row.outlet(),
                                        nameOf("article.kind", row.kind()),
                                        row.published() == null ? "" : row.published().format(),
                                        Times.utc(row.importedAt())))
                .toList();
    }
}
