package org.claimdesk.verdict;

import java.util.UUID;

/**
 * A row that an entry of the log tells of.
 *
 * @param of the revision that it is about; of a verdict and its steps the verdict
 * @param ordinal of a step within its verdict, of an embargo within its revision, else 0
 */
record DecidedThing(Kind kind, UUID of, int ordinal) {

    enum Kind {
        /** Where lists show that the verdict stands. */
        VERDICT,
        REVISION,
        STEP,
        APPROVAL,
        EMBARGO,
        PUBLICATION
    }

    /** What can be said of one. */
    enum Detail {
        NUMBER,
        REVISION,
        KIND,
        PERSON,
        TIME,
        HASH,
        NOTE,
        ADDRESS,
        NOT_BEFORE,
        REPLACES,
        STATE,
        PUBLISHED,
        STEPS
    }

    static DecidedThing verdict(UUID verdict) {
        return new DecidedThing(Kind.VERDICT, verdict, 0);
    }

    static DecidedThing revision(UUID revision) {
        return new DecidedThing(Kind.REVISION, revision, 0);
    }

    static DecidedThing step(UUID verdict, int ordinal) {
        return new DecidedThing(Kind.STEP, verdict, ordinal);
    }

    static DecidedThing approval(UUID revision) {
        return new DecidedThing(Kind.APPROVAL, revision, 0);
    }

    static DecidedThing embargo(UUID revision, int ordinal) {
        return new DecidedThing(Kind.EMBARGO, revision, ordinal);
    }

    static DecidedThing publication(UUID revision) {
        return new DecidedThing(Kind.PUBLICATION, revision, 0);
    }
}
