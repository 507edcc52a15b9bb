package org.claimdesk.ui;

import com.vaadin.flow.component.grid.Grid;
import java.util.List;

/**
 * Lets a grid fit a narrow window: columns that would have to be scrolled to are left out there,
 * and what stands in {@code .when-narrow} tells the same below the first one.
 */
public final class NarrowGrid {

    private static final String WIDE_ONLY = "data-wide-only";
    private static final String PHONE = "640";
    private static final String SMALL = "1100";

    /** The browser does it by itself: the server need not know how wide a window is. */
    private static final String FIT =
            """
            const fit = () => {
                const width = this.clientWidth || Infinity;
                this.toggleAttribute('narrow', width < 640);
                this.querySelectorAll('[data-wide-only]').forEach(column =>
                    column.hidden = width < Number(column.dataset.wideOnly));
            };
            new ResizeObserver(fit).observe(this);
            fit();
            """;

    private NarrowGrid() {}

    /**
     * @param less what is left out on a smaller screen already
     * @param columns what is left out on a phone
     */
    public static void leaveOut(
            Grid<?> grid,
            List<? extends Grid.Column<?>> less,
            List<? extends Grid.Column<?>> columns) {
        less.forEach(column -> column.getElement().setAttribute(WIDE_ONLY, SMALL));
        columns.forEach(column -> column.getElement().setAttribute(WIDE_ONLY, PHONE));
        grid.addAttachListener(attached -> grid.getElement().executeJs(FIT));
    }
}
