package org.claimdesk.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A person wants something done with selected cells. Nothing in it has been checked. */
@DomEvent("cells-request")
public class CellsRequested extends ComponentEvent<SheetGrid> {

    /** More ranges than that nobody selects by hand. */
    private static final int MOST = 100;

    /**
     * @param range in A1 notation
     * @param first what the person saw in its first cell, and {@code last} in its last
     */
    public record Range(String range, String first, String last) {}

    private final String action;
    private final String cells;

    public CellsRequested(
            SheetGrid source,
            boolean fromClient,
            @EventData("event.detail.action") String action,
            @EventData("event.detail.cells") String cells) {
        super(source, fromClient);
        this.action = action;
        this.cells = cells;
    }

    /** The id of the {@link TextAction}. */
    public String action() {
        return action;
    }

    /** The ranges in the order in which they were selected. */
    public List<Range> ranges() {
        List<Range> ranges =
                JsonMapper.shared().readValue(cells, new TypeReference<List<Range>>() {});
        return ranges.subList(0, Math.min(ranges.size(), MOST));
    }
}
