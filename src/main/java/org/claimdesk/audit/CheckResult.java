package org.claimdesk.audit;

/** What a check of the whole log found. */
public sealed interface CheckResult {

    /**
     * Every entry fits, up to this head.
     *
     * @param removedValues how many values were removed since; that breaks nothing
     */
    record Intact(LogHead head, long removedValues) implements CheckResult {}

    /** The first entry that does not fit. */
    record Misfit(long position, Fault fault) implements CheckResult {}
}
