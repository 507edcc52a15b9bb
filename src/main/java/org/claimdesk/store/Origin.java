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
}
