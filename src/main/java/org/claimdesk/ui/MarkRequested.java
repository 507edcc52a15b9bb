package org.claimdesk.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import org.claimdesk.shared.Selection;

/**
 * A person wants something done with selected words. Answer it with {@link MarkedText#accept} or
 * {@link MarkedText#refuse} when the action marks. Nothing in it has been checked.
 */
@DomEvent("mark-request")
public class MarkRequested extends ComponentEvent<MarkedText> {

    private final int request;
    private final String action;
    private final Selection selection;

    public MarkRequested(
            MarkedText source,
            boolean fromClient,
            @EventData("event.detail.request") int request,
            @EventData("event.detail.action") String action,
            @EventData("event.detail.start") int start,
            @EventData("event.detail.end") int end,
            @EventData("event.detail.quote") String quote) {
        super(source, fromClient);
        this.request = request;
        this.action = action;
        this.selection = new Selection(start, end, quote);
    }

    int request() {
        return request;
    }

    /** The id of the {@link TextAction}. */
    public String action() {
        return action;
    }

    public Selection selection() {
        return selection;
    }
}
