package org.claimdesk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All of a kind, loaded as the list is scrolled: narrowed and ordered as the address says, with a
 * line on how many that leaves, and what to do where it leaves none.
 *
 * @param <T> what stands in a row
 * @param <F> by what the list is narrowed
 */
public abstract class FilteredList<T, F> extends Composite<Div> {

    protected final Grid<T> grid = new Grid<>();
    protected final CountLine count = new CountLine();
    private final Div empty = new Div();
    private final IgnoredFilters ignored = new IgnoredFilters(() -> tellNarrowed(true));
    private final transient F all;
    private final transient ListWords words;
    private transient F filter;
    private transient @Nullable Runnable narrowed;
    private int total;

    /**
     * @param all the filter that leaves everything
     * @param id by what a row is known again
     * @param words what the list says of itself
     */
    protected FilteredList(F all, ValueProvider<T, Object> id, ListWords words) {
        this.all = all;
        this.words = words;
        filter = all;
        grid.addClassName("list-grid");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addSortListener(sorted -> tellNarrowed(sorted.isFromClient()));
        grid.setDataProvider(
                new CallbackDataProvider<>(
                        query -> find(filter, query.getOffset(), query.getLimit()).stream(),
                        query -> total,
                        id));
    }

    /** Narrows the list to what the address says. */
    public abstract void show(QueryParameters parameters);

    /** How the list is narrowed and ordered, for the address. */
    public abstract QueryParameters parameters();

    /** What a person can do besides looking. */
    public Component[] actions() {
        return new Component[0];
    }

    /** How many the list shows. */
    public int total() {
        return total;
    }

    /** Tells when a person narrowed or ordered the list otherwise. */
    public void onNarrowed(Runnable told) {
        narrowed = told;
    }

    protected abstract int count(F filter);

    protected abstract List<T> find(F filter, int offset, int limit);

    /** How many the list shows, in words. */
    protected String counted() {
        return words.counted(total);
    }

    /**
     * What the list is made of.
     *
     * @param bar by what it can be narrowed
     * @param status what stands in one line above the rows
     */
    protected Component[] parts(Component bar, Component... status) {
        Div line = new Div(status);
        line.addClassName("list-status");
        return new Component[] {bar, ignored, line, grid, empty};
    }

    protected F filter() {
        return filter;
    }

    protected List<T> first(int most) {
        return find(filter, 0, most);
    }

    protected void show(F chosen) {
        filter = chosen;
        refresh();
    }

    /** Narrows the list to what was understood of an address, and says what was not. */
    protected void show(F chosen, FilterReader address) {
        show(chosen);
        ignored.show(address.notUnderstood());
    }

    /** What a person chose in the bar. */
    protected void narrow(F chosen) {
        show(chosen);
        tellNarrowed(true);
    }

    protected void refresh() {
        total = count(filter);
        grid.getDataProvider().refreshAll();
        grid.setVisible(total > 0);
        count.setText(counted());
        empty.removeAll();
        if (total == 0) {
            empty.add(words.nothing(!filter.equals(all)));
        }
    }

    /** The address is written anew then, with nothing in it that means nothing. */
    private void tellNarrowed(boolean byPerson) {
        if (byPerson) {
            ignored.show(List.of());
            if (narrowed != null) {
                narrowed.run();
            }
        }
    }
}
