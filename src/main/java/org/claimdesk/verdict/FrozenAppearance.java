package org.claimdesk.verdict;

import java.util.List;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.VersionId;

/**
 * Where the claim appeared when the revision was made.
 *
 * @param textHash of the version's UTF-8
 */
public record FrozenAppearance(
        ArticleId article, VersionId version, Sha256 textHash, List<Span> spans) {

    public FrozenAppearance {
        spans = List.copyOf(spans);
    }
}
