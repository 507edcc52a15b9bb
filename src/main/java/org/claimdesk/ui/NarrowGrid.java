package org.claimdesk.ui;

import com.vaadin.flow.component.grid.Grid;

/**
 * Lets a grid fit a narrow window: columns that would have to be scrolled to are left out there,
 * and what stands in {@code .when-narrow} tells the same below the first one.
 */
public final class NarrowGrid {

    private static final String WIDE_ONLY = "data-wide-only";

    /** The browser does it by itself: the server need not know how wide a window is. */
    private static final String FIT =
            """
            const fit = () => {
                const narrow = this.clientWidth > 0 && this.clientWidth < 640;
                this.toggleAttribute('narrow', narrow);
                this.querySelectorAll('[data-wide-only]').forEach(column => column.hidden = narrow);
            };
            new ResizeObserver(fit).observe(this);
            fit();
            """;

    private NarrowGrid() {}

    public static void leaveOut(Grid<?> grid, Iterable<? extends Grid.Column<?>> columns) {
        columns.forEach(column -> column.getElement().setAttribute(WIDE_ONLY, true));
        grid.addAttachListener(attached -> grid.getElement().executeJs(FIT));
    }
}
