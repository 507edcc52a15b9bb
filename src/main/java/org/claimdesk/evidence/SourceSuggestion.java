package org.claimdesk.evidence;

import java.util.Optional;

/**
 * Who may have made a document.
 *
 * @param known the source of that name, where there is one already
 * @param ground why it is suggested
 * @param foundIn what says so: the field of the file under the parser's name, or the site; empty
 *     for an earlier edition
 */
public record SourceSuggestion(
        String name, Optional<SourceDetails> known, Ground ground, String foundIn) {

    /** Why a source is suggested, the most telling first. */
    public enum Ground {
        /** It made an edition of the same thing. */
        EDITION,
        /** It made other documents of the same site. */
        SITE,
        /** The file names it. */
        FIELD
    }
}
