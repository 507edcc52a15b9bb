package org.claimdesk.article;

import java.net.URI;
import org.claimdesk.extraction.Unreadable;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.store.FetchOutcome;

/** What became of reading what came in. Nothing is an article before it is saved. */
public sealed interface ReadOutcome {

    /** The text, and what the bytes tell about it, for a person to correct. */
    record Readable(CapturedText captured, ArticleDescription found) implements ReadOutcome {}

    /** The same bytes came before: a receipt was added to the article that they made. */
    record AlreadyThere(ArticleId article) implements ReadOutcome {}

    /** No text could be taken out of the bytes. */
    record NoText(String name, Unreadable.Reason reason) implements ReadOutcome {}

    /** Nothing was fetched from the address. */
    record NotFetched(URI address, FetchOutcome.Reason reason) implements ReadOutcome {}

    record Refused(ImportRefusal reason) implements ReadOutcome {}

    /** The person ended it. */
    record Cancelled() implements ReadOutcome {}

    /** Something that should not happen did; the log tells what. */
    record Failed() implements ReadOutcome {}
}
