package org.claimdesk.article;

import org.claimdesk.shared.Sha256;
import org.claimdesk.store.Arrival;
import org.claimdesk.store.Origin;

/**
 * Bytes that came in and are kept; what they are has yet to be found out.
 *
 * @param name as the sender gave it
 */
record Capture(Sha256 bytes, long size, String name, Origin origin) {

    Arrival arrival(String mediaType) {
        return new Arrival(bytes, size, name, mediaType, origin);
    }
}
