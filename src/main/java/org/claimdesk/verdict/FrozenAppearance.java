package org.claimdesk.verdict;

import java.util.List;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.VersionId;

/** Where the claim appeared when the revision was made. */
public record FrozenAppearance(ArticleId article, VersionId version, List<Span> spans) {

    public FrozenAppearance {
        spans = List.copyOf(spans);
    }
}
