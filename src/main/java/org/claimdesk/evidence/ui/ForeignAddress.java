package org.claimdesk.evidence.ui;

import com.vaadin.flow.component.html.Anchor;
import java.net.URI;
import java.util.Objects;

/** Leads to where a document was found; the page there learns nothing of the desk. */
class ForeignAddress extends Anchor {

    private ForeignAddress(URI url, String words) {
        super(url.toString(), words);
        setTarget("_blank");
        getElement().setAttribute("rel", "noopener noreferrer");
    }

    static ForeignAddress whole(URI url) {
        return new ForeignAddress(url, url.toString());
    }

    /** The site's name, where there is no room for the rest. */
    static ForeignAddress brief(URI url) {
        String host = Objects.requireNonNullElse(url.getHost(), url.toString());
        var link = new ForeignAddress(url, host.replaceFirst("^www\\.", ""));
        link.setTitle(url.toString());
        return link;
    }
}
