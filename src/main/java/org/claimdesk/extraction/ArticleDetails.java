package org.claimdesk.extraction;

import java.net.URI;
import java.util.Optional;

/**
 * What captured bytes tell about an article; a proposal for a person to correct.
 *
 * @param language an IETF tag such as {@code en}
 * @param mediaType what the bytes are, whatever their name says
 * @param tool what took the text out of the bytes, with its version in {@code toolVersion}
 */
public record ArticleDetails(
        Kind kind,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> byline,
        Optional<Published> published,
        Optional<String> language,
        Optional<URI> url,
        String mediaType,
        String tool,
        String toolVersion) {

    /** What an article seems to be. */
    public enum Kind {
        ARTICLE,
        POST,
        SPEECH,
        TRANSCRIPT
    }
}
