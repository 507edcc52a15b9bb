package org.claimdesk.evidence;

import java.time.Instant;
import java.util.Optional;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.UserId;

/**
 * A document in a line of editions of the same thing.
 *
 * @param name its title, or else the name of its file
 * @param ground why it follows the one before it
 * @param by who said so
 * @param at when it was said
 * @param received when the document came in
 * @param dated when it was made public, as precisely as somebody or the file says
 */
public record Edition(
        DocumentId document,
        String name,
        EditionGround ground,
        UserId by,
        Instant at,
        Instant received,
        Optional<String> dated) {

    /** As it is where nothing before it is seen. */
    Edition asFirst() {
        return new Edition(document, name, EditionGround.FIRST, by, at, received, dated);
    }
}
