package org.claimdesk.claim.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import org.claimdesk.claim.ClaimFilter;
import org.claimdesk.claim.ClaimOrder;
import org.claimdesk.claim.ClaimRow;
import org.claimdesk.claim.RatingName;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.ui.CopyTable;
import org.claimdesk.ui.FilterReader;
import org.claimdesk.ui.FilteredList;
import org.claimdesk.ui.ListOrder;
import org.claimdesk.ui.ListWords;
import org.claimdesk.ui.Notices;

/** All claims, loaded as the list is scrolled. */
@StyleSheet("claimdesk/claim/lists.css")
public class ClaimList extends FilteredList<ClaimRow, ClaimFilter> {

    private static final ListWords WORDS =
            new ListWords(
                    "claim.list.count",
                    "claim.list.none",
                    "claim.list.none.do",
                    "claim.list.no-match",
                    "claim.list.no-match.do");

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
    private final transient List<RatingName> ratings;
    private final Button selectNone = new Button(text("claim.list.select-none"));
    private final Div actions = new Div();
    private final ClaimFilterBar bar;
    private final transient ClaimTable table;

    ClaimList(ClaimScreens screens, List<RatingName> ratings) {
        super(ClaimFilter.ALL, ClaimRow::id, WORDS);
        this.screens = screens;
        this.ratings = ratings;
        bar = new ClaimFilterBar(screens, ratings, this::narrow);
        table = new ClaimTable(screens);
        table.addTo(grid);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.getElement().executeJs(HEAD_OF_SELECTION, text("claim.list.selection"));
        grid.addSelectionListener(change -> tellSelected());
        actions.add(new CopyTable(text("claim.list.copy"), ClaimTable.heads(), this::cells));
        actions.addClassName("actions");
        selectNone.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        selectNone.addClickListener(click -> grid.deselectAll());
        selectNone.setVisible(false);
        getContent().addClassName("claim-list");
        getContent().add(parts(bar, new Div(count, selectNone), actions));
    }

    /** Note a claim, paste rows. */
    @Override
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

    /** The first so many that the list shows. */
    public List<ClaimId> shown(int most) {
        return first(most).stream().map(ClaimRow::id).toList();
    }

    @Override
    public void show(QueryParameters parameters) {
        var address = new FilterReader(parameters);
        ClaimFilter filter = ClaimFilterParameters.read(address, screens, ratings);
        bar.show(filter);
        ListOrder.read(address, ClaimOrder.By.class).ifPresent(order -> order.show(grid));
        show(filter, address);
    }

    @Override
    public QueryParameters parameters() {
        return ListOrder.with(
                ListOrder.of(grid, ClaimOrder.By.class), ClaimFilterParameters.of(filter()));
    }

    @Override
    protected int count(ClaimFilter filter) {
        return screens.claims().count(filter);
    }

    @Override
    protected List<ClaimRow> find(ClaimFilter filter, int offset, int limit) {
        return screens.claims().find(filter, order(), offset, limit);
    }

    /** A selection stays when the list is narrowed otherwise: what is out of sight is counted. */
    @Override
    protected String counted() {
        int selected = grid.getSelectedItems().size();
        return selected == 0
                ? super.counted()
                : text("claim.list.count-selected", total(), selected);
    }

    private void tellSelected() {
        count.setText(counted());
        selectNone.setVisible(!grid.getSelectedItems().isEmpty());
    }

    private ClaimOrder order() {
        return ListOrder.of(grid, ClaimOrder.By.class)
                .map(order -> new ClaimOrder(order.by(), order.descending()))
                .orElse(ClaimOrder.NEWEST);
    }

    /** Where some are selected, those are meant. */
    private List<List<String>> cells(int most) {
        Set<ClaimRow> selected = grid.getSelectedItems();
        List<ClaimRow> rows = selected.isEmpty() ? first(most) : List.copyOf(selected);
        return rows.stream().limit(most).map(table::cells).toList();
    }
}
