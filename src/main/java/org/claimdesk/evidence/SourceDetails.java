package org.claimdesk.evidence;

/** Who or what made a document. */
public record SourceDetails(
        SourceId id, String name, SourceKind kind, SourceRank rank, String note, long version) {

    /** What people say about it. */
    public SourceDraft described() {
        return new SourceDraft(name, kind, rank, note);
    }
}
