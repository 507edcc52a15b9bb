package org.claimdesk.shared;

/** What became of a text that somebody pasted or sent. */
public sealed interface IncomingText {

    record Accepted(String text) implements IncomingText {}

    /**
     * @param position offset of the offending code unit in what was sent
     */
    record Refused(Reason reason, int position) implements IncomingText {}

    /** Why a text can't be kept as it is. */
    enum Reason {
        /** Nothing but white space. */
        EMPTY,
        /** U+0000, which databases and files end texts with. */
        ZERO_CHARACTER,
        /** Half of a surrogate pair: no character, and nothing that UTF-8 can hold. */
        LONE_SURROGATE
    }
}
