package org.claimdesk.report.content;

import java.util.List;
import java.util.Optional;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.VersionId;

/**
 * Where a claim was made.
 *
 * @param title as it stands now; of what a revision froze, the one that the log tells of then,
 *     which may have been removed
 * @param published as precisely as it is known
 * @param language IETF tag of the text
 * @param url where it was published
 * @param ordinal which version of the article, from 1
 * @param bytes hash of the bytes as captured
 * @param text hash of the version's text in UTF-8
 * @param describedSince who changed title, outlet, byline and the like after the revision was made
 *     that is public, or that froze this; the first one first
 */
public record ReportedAppearance(
        ArticleId article,
        VersionId version,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> byline,
        Optional<String> published,
        Optional<String> language,
        Optional<String> url,
        int ordinal,
        Sha256 bytes,
        Sha256 text,
        List<ReportedSpan> spans,
        List<Act> describedSince) {

    public ReportedAppearance {
        spans = List.copyOf(spans);
        describedSince = List.copyOf(describedSince);
    }

    boolean hasSpansOf(ReportedAppearance other) {
        return spans.stream()
                .map(ReportedSpan::span)
                .toList()
                .equals(other.spans.stream().map(ReportedSpan::span).toList());
    }

    /** Whether all that is known of the article stood so when the revision was made. */
    public boolean isDescribedAsThen() {
        return describedSince.isEmpty();
    }
}
