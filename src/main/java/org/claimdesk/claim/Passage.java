package org.claimdesk.claim;

import java.util.List;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.TextRules;
import org.claimdesk.shared.VersionId;

/** Spans of one version that have been checked against its text. */
record Passage(ArticleId article, VersionId version, List<Span> spans) {

    /** As the statement of a claim begins: the words in one line, pieces parted by an ellipsis. */
    String statement() {
        return statement(spans);
    }

    static String statement(List<Span> spans) {
        String words =
                String.join(
                        " … ",
                        spans.stream().map(span -> span.quote().replaceAll("\\s+", " ")).toList());
        String whole = words.strip();
        return whole.length() <= ClaimDescription.LONGEST_STATEMENT
                ? whole
                : TextRules.cut(whole, ClaimDescription.LONGEST_STATEMENT - 1) + "…";
    }
}
