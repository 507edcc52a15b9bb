package org.claimdesk.ui;

import com.vaadin.flow.component.html.Anchor;
import java.net.URI;
import java.util.Objects;

/** Leads out of the desk, in a window of its own; the page there learns nothing of the desk. */
public class OutsideLink extends Anchor {

    public OutsideLink(String url, String words) {
        super(url, words);
        setRouterIgnore(true);
        setTarget("_blank");
        getElement().setAttribute("rel", "noopener noreferrer");
    }

    /** Shows the whole address. */
    public static OutsideLink to(String url) {
        return new OutsideLink(url, url);
    }

    /** Shows the site's name, where there is no room for the rest. */
    public static OutsideLink brief(URI url) {
        String host = Objects.requireNonNullElse(url.getHost(), url.toString());
        var link = new OutsideLink(url.toString(), host.replaceFirst("^www\\.", ""));
        link.setTitle(url.toString());
        return link;
    }
}
