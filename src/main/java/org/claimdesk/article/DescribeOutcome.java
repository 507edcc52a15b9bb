package org.claimdesk.article;

/** What became of a changed description of an article. */
public sealed interface DescribeOutcome {

    record Described(ArticleDetails article) implements DescribeOutcome {}

    /** Somebody else changed it since the person looked; nothing was saved. */
    record Conflict(ArticleDetails theirs) implements DescribeOutcome {}
}
