package org.claimdesk.shared;

import java.util.UUID;

/** What an event happened to: a kind of thing, in the words of the glossary, and its id. */
public record Subject(String kind, UUID id) {

    /** The desk as a whole: there is one. */
    public static Subject desk() {
        return new Subject("desk", new UUID(0, 1));
    }

    public static Subject of(UserId id) {
        return new Subject("user", id.value());
    }

    public static Subject of(ArticleId id) {
        return new Subject("article", id.value());
    }

    public static Subject of(ClaimId id) {
        return new Subject("claim", id.value());
    }

    public static Subject of(DocumentId id) {
        return new Subject("document", id.value());
    }

    public static Subject of(VerdictId id) {
        return new Subject("verdict", id.value());
    }

    public static Subject of(ReportId id) {
        return new Subject("report", id.value());
    }
}
