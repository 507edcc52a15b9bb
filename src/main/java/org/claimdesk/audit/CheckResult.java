package org.claimdesk.audit;

/** What a check of the whole log found. */
public sealed interface CheckResult {

    /**
     * Every entry fits, up to this head, and so does what they name by its hash.
     *
     * @param removedValues how many values were removed since; that breaks nothing
     */
    record Intact(LogHead head, long removedValues) implements CheckResult {}

    /** The first entry that does not fit. */
    record Misfit(long position, Fault fault) implements CheckResult {}

    /**
     * The first entry that fits into the log, but names something by a hash which it does not have
     * now.
     *
     * @param words what is wrong with which thing, to end a sentence about the entry
     */
    record Contradicted(long position, String words) implements CheckResult {}
}
