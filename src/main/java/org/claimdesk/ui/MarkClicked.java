package org.claimdesk.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** A person clicked on marks, or stepped to one with a key. */
@DomEvent("mark-clicked")
public class MarkClicked extends ComponentEvent<MarkedText> {

    private final List<String> ids;

    private final boolean stepped;

    private final boolean opened;

    public MarkClicked(
            MarkedText source,
            boolean fromClient,
            @EventData("event.detail.ids") ArrayNode ids,
            @EventData("event.detail.stepped === true") boolean stepped,
            @EventData("event.detail.opened === true") boolean opened) {
        super(source, fromClient);
        this.stepped = stepped;
        this.opened = opened;
        this.ids = ids.valueStream().map(JsonNode::asString).toList();
    }

    /** All marks at that place, the shortest first. */
    public List<String> ids() {
        return ids;
    }

    /** Whether a key led here from another mark, in passing. */
    public boolean isStepped() {
        return stepped;
    }

    /** Whether a key asked for more of the mark that was chosen already. */
    public boolean isOpened() {
        return opened;
    }
}
