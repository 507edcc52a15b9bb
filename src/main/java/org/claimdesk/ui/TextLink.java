package org.claimdesk.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;

/**
 * A link to a page that shows a text. The browser asks for the text as soon as the link is pressed,
 * while the page is still being made here.
 */
@JsModule("./marked-text/ahead.ts")
public class TextLink extends Anchor {

    /**
     * @param textUrl what a {@link MarkedText} on that page will ask for; never changes its content
     */
    public TextLink(String href, String words, String textUrl) {
        super(href, words);
        getElement().setAttribute("data-ahead", textUrl);
    }
}
