package org.claimdesk.ui;

import com.vaadin.flow.component.html.Span;
import org.claimdesk.shared.Sha256;

/** The beginning of a hash, the whole of it on hover. For places behind "details". */
public class HashLabel extends Span {

    public HashLabel(Sha256 hash) {
        super(hash.abbreviated());
        addClassName("hash");
        setTitle(hash.toString());
    }
}
