package org.claimdesk.claim.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimdesk.claim.ClaimFilter;
import org.claimdesk.claim.ClaimOrder;
import org.claimdesk.claim.ClaimRow;
import org.claimdesk.claim.RatingName;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.ui.CopyTable;
import org.claimdesk.ui.EmptyState;
import org.claimdesk.ui.ListOrder;
import org.claimdesk.ui.Notices;
import org.jspecify.annotations.Nullable;

/** All claims, loaded as the list is scrolled. */
@StyleSheet("claimdesk/claim.css")
public class ClaimList extends Composite<Div> {

    /** A column without a heading tells a screen reader nothing. */
    private static final String HEAD_OF_SELECTION =
            """
            this.querySelector('vaadin-grid-flow-selection-column').headerRenderer = (head) => {
              const words = document.createElement('span');
              words.className = 'visually-hidden';
              words.textContent = $0;
              head.replaceChildren(words);
            };""";

    private final transient ClaimScreens screens;
    private final Grid<ClaimRow> grid = new Grid<>();
    private final Div empty = new Div();
    private final Span count = new Span();
    private final Button selectNone = new Button(text("claim.list.select-none"));
    private final Div actions = new Div();
    private final ClaimFilterBar bar;
    private final transient ClaimTable table;
    private transient ClaimFilter filter = ClaimFilter.ALL;
    private transient @Nullable Runnable narrowed;
    private int total;

    ClaimList(ClaimScreens screens, List<RatingName> ratings) {
        this.screens = screens;
        bar = new ClaimFilterBar(screens, ratings, this::narrow);
        count.addClassNames("muted", "small");
        count.getElement().setAttribute("role", "status");
        table = new ClaimTable(screens);
        table.addTo(grid);
        grid.addSortListener(sorted -> tellNarrowed(sorted.isFromClient()));
        grid.addClassName("list-grid");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.getElement().executeJs(HEAD_OF_SELECTION, text("claim.list.selection"));
        grid.addSelectionListener(change -> tellCount());
        grid.setDataProvider(new CallbackDataProvider<>(this::fetch, query -> total, ClaimRow::id));
        actions.add(new CopyTable(text("claim.list.copy"), ClaimTable.heads(), this::cells));
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
        return screens.claims().find(filter, order(), 0, most).stream().map(ClaimRow::id).toList();
    }

    /** Narrows the list to what the address says. */
    public void show(QueryParameters parameters) {
        filter = ClaimFilterParameters.read(parameters);
        bar.show(filter);
        ListOrder.read(parameters, ClaimOrder.By.class).ifPresent(order -> order.show(grid));
        refresh();
    }

    public QueryParameters parameters() {
        return ListOrder.with(
                ListOrder.of(grid, ClaimOrder.By.class), ClaimFilterParameters.of(filter));
    }

    /** Tells when a person narrowed or ordered the list otherwise. */
    public void onNarrowed(Runnable told) {
        narrowed = told;
    }

    private void narrow(ClaimFilter chosen) {
        filter = chosen;
        refresh();
        tellNarrowed(true);
    }

    private void tellNarrowed(boolean byPerson) {
        if (byPerson && narrowed != null) {
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
        return screens.claims().find(filter, order(), query.getOffset(), query.getLimit()).stream();
    }

    private ClaimOrder order() {
        return ListOrder.of(grid, ClaimOrder.By.class)
                .map(order -> new ClaimOrder(order.by(), order.descending()))
                .orElse(ClaimOrder.NEWEST);
    }

    /** Where some are selected, those are meant. */
    private List<List<String>> cells(int most) {
        Set<ClaimRow> selected = grid.getSelectedItems();
        List<ClaimRow> rows =
                selected.isEmpty()
                        ? screens.claims().find(filter, order(), 0, most)
                        : List.copyOf(selected);
        return rows.stream().limit(most).map(table::cells).toList();
    }
}
