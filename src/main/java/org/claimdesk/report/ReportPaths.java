package org.claimdesk.report;

import java.util.Locale;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.ReportId;

/** Where reports are found in the address bar. */
public final class ReportPaths {

    public static final String LIST = "reports";

    /** Query parameter: the article that the form begins with. */
    public static final String ARTICLE = "article";

    /** Query parameter, as often as there are claims: what the form begins with. */
    public static final String CLAIM = "claim";

    private ReportPaths() {}

    public static String ofArticle(ArticleId article) {
        return LIST + "?" + ARTICLE + "=" + article;
    }

    public static String ofClaim(ClaimId claim) {
        return LIST + "?" + CLAIM + "=" + claim;
    }

    /** Over HTTP: a finished report as a file. */
    public static String file(ReportId report, ReportFormat format) {
        return "content/reports/" + report + "/" + format.name().toLowerCase(Locale.ROOT);
    }
}
