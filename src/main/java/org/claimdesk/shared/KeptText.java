package org.claimdesk.shared;

/** A text as it is found under the hash of its UTF-8. */
public sealed interface KeptText {

    /** The text; throws an IllegalStateException where it was lost. */
    default String orThrow() {
        return switch (this) {
            case Whole(String text) -> text;
            case Lost lost -> throw new IllegalStateException("The text is " + lost);
        };
    }

    /** As it was when it was kept. */
    record Whole(String text) implements KeptText {}

    /** Nobody can be shown what it said. */
    enum Lost implements KeptText {
        /** No file has its name. */
        MISSING,
        /** Other bytes lie under its name. */
        ALTERED
    }
}
