package org.claimdesk.extraction;

import java.util.Map;
import java.util.Optional;

/**
 * What a document tells about itself.
 *
 * @param mediaType what the bytes are, whatever their name says
 * @param language an IETF tag such as {@code en}, told by the document or guessed from its text
 * @param metadata further fields under the parser's names, a bounded choice of them
 * @param tool what took the text out of the bytes, with its version in {@code toolVersion}
 */
public record DocumentDetails(
        String mediaType,
        Optional<String> title,
        Optional<String> author,
        Optional<Published> published,
        Optional<String> language,
        Map<String, String> metadata,
        String tool,
        String toolVersion) {

    public DocumentDetails {
        metadata = Map.copyOf(metadata);
    }
}
