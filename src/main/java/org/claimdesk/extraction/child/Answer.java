package org.claimdesk.extraction.child;

import org.claimdesk.extraction.ArticleRead;
import org.claimdesk.extraction.Extracted;
import org.claimdesk.extraction.Pictures;
import org.claimdesk.extraction.RecognisedPage;
import org.claimdesk.extraction.Unreadable;
import org.jspecify.annotations.Nullable;

/** What the child answers: one of them, or none when it reports that it is ready. */
public record Answer(
        @Nullable Extracted document,
        @Nullable ArticleRead article,
        @Nullable Pictures pictures,
        @Nullable RecognisedPage page,
        @Nullable Unreadable unreadable) {

    static final Answer READY = new Answer(null, null, null, null, null);

    static Answer of(Extracted document) {
        return new Answer(document, null, null, null, null);
    }

    static Answer of(ArticleRead article) {
        return new Answer(null, article, null, null, null);
    }

    static Answer of(Pictures pictures) {
        return new Answer(null, null, pictures, null, null);
    }

    static Answer of(RecognisedPage page) {
        return new Answer(null, null, null, page, null);
    }

    public static Answer of(Unreadable unreadable) {
        return new Answer(null, null, null, null, unreadable);
    }

    public boolean isReady() {
        return equals(READY);
    }
}
