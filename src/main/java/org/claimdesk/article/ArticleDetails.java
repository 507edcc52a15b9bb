package org.claimdesk.article;

import java.time.Instant;
import java.util.List;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.UserId;

/**
 * An article as it stands.
 *
 * @param versions all of them, the first one first; never empty
 * @param version for {@link Articles#describe}: what the person saw
 */
public record ArticleDetails(
        ArticleId id,
        ArticleDescription description,
        List<VersionDetails> versions,
        UserId createdBy,
        Instant createdAt,
        long version) {

    public ArticleDetails {
        versions = List.copyOf(versions);
    }

    public VersionDetails currentVersion() {
        return versions.getLast();
    }
}
