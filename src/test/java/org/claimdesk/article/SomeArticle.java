package org.claimdesk.article;

import org.claimdesk.shared.ArticleId;

/** Articles of which a test wants to know little. */
public final class SomeArticle {

    private SomeArticle() {}

    /** Only the title is known. */
    public static ArticleDescription titled(String title) {
        return new ArticleDescription(ArticleKind.ARTICLE, title, null, null, null, null, null);
    }

    public static VersionDetails versionOf(Articles articles, ArticleId id) {
        return articles.find(id).orElseThrow().currentVersion();
    }
}
