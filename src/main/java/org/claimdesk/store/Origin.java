package org.claimdesk.store;

import java.net.URI;

/** How bytes came to the desk. */
public sealed interface Origin {

    /** Somebody pasted a text. */
    record Pasted() implements Origin {}

    /** Somebody sent a file. */
    record Uploaded() implements Origin {}

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
