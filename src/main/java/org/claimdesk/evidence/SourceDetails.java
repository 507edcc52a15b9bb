package org.claimdesk.evidence;

/**
 * Who or what made a document.
 *
 * @param interests who pays it, and what it stands to gain
 */
public record SourceDetails(
        SourceId id,
        String name,
        SourceKind kind,
        SourceRank rank,
        String interests,
        String note,
        long version) {

    /** What people say about it. */
    public SourceDraft described() {
        return new SourceDraft(name, kind, rank, interests, note);
    }
}
