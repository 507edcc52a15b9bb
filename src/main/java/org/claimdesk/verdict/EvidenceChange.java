package org.claimdesk.verdict;

/** What became of one piece of evidence from one revision to the next. */
public sealed interface EvidenceChange {

    FrozenEvidence evidence();

    record Kept(FrozenEvidence evidence) implements EvidenceChange {}

    record Added(FrozenEvidence evidence) implements EvidenceChange {}

    record Removed(FrozenEvidence evidence) implements EvidenceChange {}

    /** Another stance, remark, or passage. */
    record Altered(FrozenEvidence earlier, FrozenEvidence evidence) implements EvidenceChange {

        public boolean isStanceChanged() {
            return earlier.stance() != evidence.stance();
        }
    }
}
