package org.claimdesk.evidence;

/** What became of saying where a document comes from. Where it was not all saved, nothing was. */
public sealed interface OriginOutcome {

    record Saved(DocumentDetails document) implements OriginOutcome {}

    /** Somebody else noted another address or date since they were shown. */
    record TracedMeanwhile(DocumentDetails theirs) implements OriginOutcome {}

    /** Somebody else described the source otherwise since it was shown. */
    record DescribedMeanwhile(SourceDetails theirs) implements OriginOutcome {}

    /** Somebody else agreed on other terms with the source since they were shown. */
    record AgreedMeanwhile(SourceDetails source) implements OriginOutcome {}
}
