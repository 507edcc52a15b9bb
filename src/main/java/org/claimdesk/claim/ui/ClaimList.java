package org.claimdesk.claim.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.claim.ClaimFilter;
import org.claimdesk.claim.ClaimOrder;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.claim.ClaimRow;
import org.claimdesk.claim.RatingName;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.ui.CopyButton;
import org.claimdesk.ui.EmptyState;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.PartialDates;
import org.claimdesk.ui.TimeLabel;
import org.claimdesk.ui.Times;
import org.claimdesk.ui.Tsv;
import org.jspecify.annotations.Nullable;

/** All claims, loaded as the list is scrolled. */
@StyleSheet("claimdesk/claim.css")
public class ClaimList extends Composite<Div> {

    /** As many rows as a spreadsheet takes from a clipboard without complaint. */
    private static final int MOST_COPIED = 5_000;

    private final transient ClaimScreens screens;
    private final Grid<ClaimRow> grid = new Grid<>();
    private final Div empty = new Div();
    private final Span count = new Span();
    private final Button selectNone = new Button(text("claim.list.select-none"));
    private final Div actions = new Div();
    private final ClaimFilterBar bar;
    private transient ClaimFilter filter = ClaimFilter.ALL;
    private transient @Nullable Runnable narrowed;
    private int total;

    ClaimList(ClaimScreens screens, List<RatingName> ratings) {
        this.screens = screens;
        bar = new ClaimFilterBar(screens, ratings, this::narrow);
        count.addClassNames("muted", "small");
        count.getElement().setAttribute("role", "status");
        addColumns();
        grid.addClassName("list-grid");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addSelectionListener(change -> tellCount());
        grid.setDataProvider(new CallbackDataProvider<>(this::fetch, query -> total, ClaimRow::id));
        CopyButton copy =
                new CopyButton(text("claim.list.copy"), text("claim.list.copied"), this::tsv);
        actions.add(copy);
        actions.addClassName("actions");
        selectNone.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        selectNone.addClickListener(click -> grid.deselectAll());
        Div status = new Div(new Div(count, selectNone), actions);
        status.addClassName("list-status");
        getContent().addClassName("claim-list");
        getContent().add(bar, status, grid, empty);
    }

    /** What a person can do besides looking: note a claim, paste rows. */
    public Component[] actions() {
        if (!screens.mayWork()) {
            return new Component[0];
        }
        Button rows =
                new Button(
                        text("claim.rows"),
                        click -> new PasteRowsDialog(screens, this::refresh).open());
        Button note =
                new Button(
                        text("claim.note"),
                        click ->
                                new NoteClaimDialog(
                                                screens,
                                                claim -> {
                                                    Notices.success(text("claim.noted"));
                                                    refresh();
                                                })
                                        .open());
        note.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Component[] {rows, note};
    }

    /** What can be done with the claims that are shown or selected. */
    public void addAction(Component action) {
        actions.addComponentAsFirst(action);
    }

    /** Those that a person selected one by one, in the order in which they did. */
    public List<ClaimId> selected() {
        return grid.getSelectedItems().stream().map(ClaimRow::id).toList();
    }

    /** How many claims the list shows. */
    public int total() {
        return total;
    }

    /** The first so many of the list. */
    public List<ClaimId> first(int most) {
        return screens
                .claims()
                .find(filter, order(grid.getDataCommunicator().getBackEndSorting()), 0, most)
                .stream()
                .map(ClaimRow::id)
                .toList();
    }

    /** Narrows the list to what the address says. */
    public void show(QueryParameters parameters) {
        filter = ClaimFilterParameters.read(parameters);
        bar.show(filter);
        refresh();
    }

    public QueryParameters parameters() {
        return ClaimFilterParameters.of(filter);
    }

    /** Tells when a person narrowed the list otherwise. */
    public void onNarrowed(Runnable told) {
        narrowed = told;
    }

    private void narrow(ClaimFilter chosen) {
        filter = chosen;
        refresh();
        if (narrowed != null) {
            narrowed.run();
        }
    }

    private void refresh() {
        total = screens.claims().count(filter);
        grid.getDataProvider().refreshAll();
        grid.setVisible(total > 0);
        tellCount();
        empty.removeAll();
        if (total == 0) {
            boolean any = !filter.equals(ClaimFilter.ALL);
            empty.add(
                    any
                            ? new EmptyState(
                                    text("claim.list.no-match"), text("claim.list.no-match.do"))
                            : new EmptyState(text("claim.list.none"), text("claim.list.none.do")));
        }
    }

    /** A selection stays when the list is narrowed otherwise: what is out of sight is counted. */
    private void tellCount() {
        int selected = grid.getSelectedItems().size();
        count.setText(
                selected == 0
                        ? text("claim.list.count", total)
                        : text("claim.list.count-selected", total, selected));
        selectNone.setVisible(selected > 0);
    }

    private Stream<ClaimRow> fetch(Query<ClaimRow, Void> query) {
        return screens
                .claims()
                .find(filter, order(query.getSortOrders()), query.getOffset(), query.getLimit())
                .stream();
    }

    private static ClaimOrder order(List<QuerySortOrder> orders) {
        return orders.isEmpty()
                ? ClaimOrder.NEWEST
                : new ClaimOrder(
                        ClaimOrder.By.valueOf(orders.getFirst().getSorted()),
                        orders.getFirst().getDirection() == SortDirection.DESCENDING);
    }

    private void addColumns() {
        grid.addComponentColumn(ClaimList::statement)
                .setHeader(text("claim.statement"))
                .setFlexGrow(5)
                .setWidth("260px");
        grid.addComponentColumn(row -> new ClaimChip(row.status(), row.verdict()))
                .setHeader(text("claim.filter.status"))
                .setSortProperty(ClaimOrder.By.STATUS.name())
                .setWidth("180px")
                .setFlexGrow(0);
        grid.addColumn(row -> row.speaker() == null ? "" : row.speaker())
                .setHeader(text("claim.speaker"))
                .setFlexGrow(1);
        grid.addColumn(row -> String.join(", ", row.topics()))
                .setHeader(text("claim.topics"))
                .setFlexGrow(1);
        grid.addColumn(this::assignee).setHeader(text("claim.assignee")).setFlexGrow(1);
        grid.addComponentColumn(
                        row -> row.dueAt() == null ? new Span() : new TimeLabel(row.dueAt()))
                .setHeader(text("claim.due"))
                .setSortProperty(ClaimOrder.By.DUE.name())
                .setWidth("180px")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> new TimeLabel(row.createdAt()))
                .setHeader(text("claim.marked-at"))
                .setSortProperty(ClaimOrder.By.MARKED.name())
                .setWidth("180px")
                .setFlexGrow(0);
    }

    private static Anchor statement(ClaimRow row) {
        Anchor link = new Anchor(ClaimPaths.claim(row.id()), row.statement());
        link.addClassName("statement-cell");
        return link;
    }

    private String assignee(ClaimRow row) {
        return row.assignee() == null ? "" : screens.nameOf(row.assignee());
    }

    private String tsv() {
        Stream<List<String>> heads =
                Stream.of(
                        List.of(
                                text("claim.statement"),
                                text("claim.filter.status"),
                                text("claim.kind"),
                                text("claim.speaker"),
                                text("claim.said"),
                                text("claim.topics"),
                                text("claim.assignee"),
                                text("claim.due"),
                                text("claim.marked-at")));
        Stream<List<String>> rows =
                screens.claims().find(filter, ClaimOrder.NEWEST, 0, MOST_COPIED).stream()
                        .map(this::cells);
        return Tsv.of(Stream.concat(heads, rows).toList());
    }

    private List<String> cells(ClaimRow row) {
        return List.of(
                row.statement(),
                ClaimChip.word(row.status(), row.verdict()),
                nameOf("claim.kind", row.kind()),
                row.speaker() == null ? "" : row.speaker(),
                row.said() == null ? "" : PartialDates.format(row.said()),
                String.join(", ", row.topics()),
                assignee(row),
                row.dueAt() == null ? "" : Times.utc(row.dueAt()),
                Times.utc(row.createdAt()));
    }
}
