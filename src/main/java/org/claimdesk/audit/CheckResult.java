package org.claimdesk.audit;

/** What a check of the whole log found. */
public sealed interface CheckResult {

    /**
     * Every entry fits, up to this head, and so does what features keep of what they tell.
     *
     * @param removedValues how many values were removed since; that breaks nothing
     */
    record Intact(LogHead head, long removedValues) implements CheckResult {}

    /** The first entry that does not fit. */
    record Misfit(long position, Fault fault) implements CheckResult {}

    /**
     * The first entry that fits into the log, but tells of something that is not kept like that
     * now.
     *
     * @param words what is wrong with which thing, to end a sentence about the entry
     */
    record Contradicted(long position, String words) implements CheckResult {}

    /**
     * Every entry fits, but something is kept that none tells of.
     *
     * @param words which thing, to end a sentence
     */
    record Untold(String words) implements CheckResult {}
}
