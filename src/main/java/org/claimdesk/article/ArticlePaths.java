package org.claimdesk.article;

import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.VersionId;

/** Where articles are found in the address bar. */
public final class ArticlePaths {

    public static final String LIST = "articles";
    public static final String IMPORT = "articles/import";

    /** The reader; followed by the article's id. */
    public static final String READER = "articles";

    /** Parameter of the reader: the claim that is chosen. */
    public static final String CLAIM = "claim";

    private ArticlePaths() {}

    public static String reader(ArticleId article) {
        return READER + "/" + article;
    }

    public static String reader(ArticleId article, ClaimId claim) {
        return reader(article) + "?" + CLAIM + "=" + claim;
    }

    /** Over HTTP: the plain text of a version. */
    public static String text(VersionId version) {
        return "content/versions/" + version + "/text";
    }
}
