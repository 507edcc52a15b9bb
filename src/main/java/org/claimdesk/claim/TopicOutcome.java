package org.claimdesk.claim;

/** What became of adding or renaming a topic. */
public sealed interface TopicOutcome {

    record Kept(Topic topic) implements TopicOutcome {}

    record Refused(Reason reason) implements TopicOutcome {}

    /** Each has a sentence {@code claim.topic.refused.NAME}. */
    enum Reason {
        EMPTY,
        TOO_LONG,
        NAME_TAKEN
    }
}
