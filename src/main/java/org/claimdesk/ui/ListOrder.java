package org.claimdesk.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list as it stands in the address: what it goes by, and a minus where that goes
 * downwards. The columns that can be sorted have the name of what they go by as their key.
 *
 * @param <E> what the list can go by
 */
public record ListOrder<E extends Enum<E>>(E by, boolean descending) {

    private static final String PARAMETER = "order";

    /** Empty where the address names no order, or none that there is. */
    public static <E extends Enum<E>> Optional<ListOrder<E>> read(
            FilterReader address, Class<E> type) {
        return Optional.ofNullable(
                address.found(
                        PARAMETER,
                        text("ui.list.order"),
                        written -> {
                            boolean descending = written.startsWith("-");
                            String name = descending ? written.substring(1) : written;
                            return constant(type, name).map(by -> new ListOrder<>(by, descending));
                        }));
    }

    /** The order that a person gave a grid, if they did. */
    public static <E extends Enum<E>> Optional<ListOrder<E>> of(Grid<?> grid, Class<E> type) {
        return grid.getSortOrder().stream()
                .findFirst()
                .flatMap(
                        order ->
                                constant(type, order.getSorted().getKey())
                                        .map(
                                                by ->
                                                        new ListOrder<>(
                                                                by,
                                                                order.getDirection()
                                                                        == SortDirection
                                                                                .DESCENDING)));
    }

    /** Puts the order into the address beside the filter. */
    public static <E extends Enum<E>> QueryParameters with(
            Optional<ListOrder<E>> order, QueryParameters filter) {
        Map<String, List<String>> all = new HashMap<>(filter.getParameters());
        order.ifPresent(given -> all.put(PARAMETER, List.of(given.written())));
        return new QueryParameters(all);
    }

    /** Shows a grid in this order. */
    public <T> void show(Grid<T> grid) {
        grid.sort(
                List.of(
                        new GridSortOrder<>(
                                grid.getColumnByKey(by.name()),
                                descending ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
    }

    private String written() {
        return (descending ? "-" : "") + by.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String name) {
        for (E one : type.getEnumConstants()) {
            if (one.name().equalsIgnoreCase(name)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
