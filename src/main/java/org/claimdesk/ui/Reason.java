package org.claimdesk.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;

/**
 * Why something was refused, and the way out of it.
 *
 * @param wayOut a button or link that leads on, where there is one
 */
public record Reason(String text, @Nullable Component wayOut) {

    public Reason(String text) {
        this(text, null);
    }
}
