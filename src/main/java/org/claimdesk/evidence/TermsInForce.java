package org.claimdesk.evidence;

import java.util.Optional;

/**
 * What the terms of a document, and those of its source, come to.
 *
 * @param said whether somebody decided on the attribution; if nobody did, it is taken as on record
 * @param named the source that may be named in public
 */
public record TermsInForce(
        Terms terms, Attribution attribution, boolean said, Optional<SourceDetails> named) {

    /** Of a document of which nobody said anything. */
    public static final TermsInForce UNSAID =
            new TermsInForce(
                    new Terms(Optional.empty(), HandingOn.UNKNOWN),
                    Attribution.ON_RECORD,
                    false,
                    Optional.empty());

    /** Whether nothing of it is told to anybody outside, neither its words nor whose they are. */
    public boolean isNotForUse() {
        return attribution == Attribution.NOT_FOR_USE;
    }

    /** Whether neither its source nor what may betray it, as a name or an address, is told. */
    public boolean isBackground() {
        return switch (attribution) {
            case ON_RECORD -> false;
            case BACKGROUND, NOT_FOR_USE -> true;
        };
    }
}
