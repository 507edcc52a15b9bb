package org.claimdesk.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import java.time.Instant;

/** A point in time in the reader's zone, with UTC to the second on hover. */
@Tag("time")
public class TimeLabel extends HtmlComponent {

    public TimeLabel(Instant time) {
        getElement().setText(Times.format(time));
        getElement().setAttribute("datetime", time.toString());
        setTitle(Times.utc(time));
        addClassName("time");
    }
}
