package org.claimdesk.store;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** What came of fetching a URL. */
public sealed interface FetchOutcome {

    /**
     * The answer lies in the file that was named.
     *
     * @param url where it came from in the end, after redirects
     * @param mediaType what the server calls it, without parameters
     * @param headers of the answer, names in lower case; a bounded number of them, no cookies
     */
    record Fetched(URI url, Optional<String> mediaType, Map<String, String> headers)
            implements FetchOutcome {

        public Fetched {
            headers = Map.copyOf(headers);
        }
    }

    /**
     * Nothing was fetched and the file is empty.
     *
     * @param detail for the log file; never for the screen
     */
    record Refused(Reason reason, String detail) implements FetchOutcome {}

    /** What a person can be told, each with a sentence {@code store.fetch.NAME}. */
    enum Reason {
        /** Neither http nor https, or no address at all, or one with a password in it. */
        NO_WEB_ADDRESS,
        /** It leads into this machine or its network, at once or by a redirect. */
        INTERNAL,
        /** Nobody knows the host. */
        UNKNOWN_HOST,
        /** No connection, or one that broke. */
        NO_ANSWER,
        /** An answer that is no page and says nothing clearer. */
        NOT_GIVEN,
        /** There is nothing at this address, or no longer. */
        NOT_FOUND,
        /** It is not for us: programs are turned away, or an account is asked for. */
        FORBIDDEN,
        /** It is for those who pay. */
        PAID,
        /** It is withheld by law. */
        WITHHELD,
        /** The server has too much to do, or thinks that we ask too often. */
        BUSY,
        TOO_MANY_REDIRECTS,
        TOO_LARGE,
        /** More headers, or longer ones, than a page has. */
        TOO_MANY_HEADERS,
        TOO_SLOW,
        /** An answer without a single byte. */
        EMPTY
    }
}
