package org.claimdesk.article;

import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.VersionId;

/** What became of an import. */
public sealed interface ImportOutcome {

    record Imported(ArticleId article, VersionId version) implements ImportOutcome {}

    /** The same bytes came before: a receipt was added to the article that they made. */
    record AlreadyThere(ArticleId article) implements ImportOutcome {}

    /** Nothing was saved. */
    record Refused(ImportRefusal reason) implements ImportOutcome {}
}
