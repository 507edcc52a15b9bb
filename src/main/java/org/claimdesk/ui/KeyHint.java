package org.claimdesk.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A key, shown where it works. Screen readers are told by the control itself. */
@Tag("kbd")
public class KeyHint extends HtmlContainer {

    public KeyHint(String key) {
        setText(key);
        getElement().setAttribute("aria-hidden", "true");
    }
}
