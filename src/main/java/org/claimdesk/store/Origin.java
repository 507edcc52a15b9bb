package org.claimdesk.store;

import java.net.URI;
import java.util.Optional;

/** How bytes came to the desk. */
public sealed interface Origin {

    /** Somebody pasted a text. */
    record Pasted() implements Origin {}

    /**
     * Somebody sent a file, or had the desk take it.
     *
     * @param folder name of the folder on the desk's own machine; empty for what was sent
     */
    record Uploaded(Optional<String> folder) implements Origin {

        /** By a browser. */
        public Uploaded() {
            this(Optional.empty());
        }
    }

    /** The desk fetched an address at somebody's request. */
    record Fetched(URI address) implements Origin {}

    /**
     * The desk captured a web page at somebody's request.
     *
     * @param asked as it was asked for
     * @param address where the page came from in the end, after redirects
     * @param status that its server answered with
     */
    record Captured(URI asked, URI address, int status) implements Origin {}
}
