package org.claimdesk.extraction.child;

import org.claimdesk.extraction.ArticleRead;
import org.claimdesk.extraction.Extracted;
import org.claimdesk.extraction.Unreadable;
import org.jspecify.annotations.Nullable;

/** What the child answers: one of the three, or none when it reports that it is ready. */
public record Answer(
        @Nullable Extracted document,
        @Nullable ArticleRead article,
        @Nullable Unreadable unreadable) {

    static final Answer READY = new Answer(null, null, null);

    static Answer of(Extracted document) {
        return new Answer(document, null, null);
    }

    static Answer of(ArticleRead article) {
        return new Answer(null, article, null);
    }

    static Answer of(Unreadable unreadable) {
        return new Answer(null, null, unreadable);
    }

    public boolean isReady() {
        return document == null && article == null && unreadable == null;
    }
}
