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

    public MarkClicked(
            MarkedText source, boolean fromClient, @EventData("event.detail.ids") ArrayNode ids) {
        super(source, fromClient);
        this.ids = ids.valueStream().map(JsonNode::asString).toList();
    }

    /** All marks at that place, the shortest first. */
    public List<String> ids() {
        return ids;
    }
}
