package org.claimdesk.article;

import java.time.Instant;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.VersionId;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param version the one that is read
 */
public record ArticleRow(
        ArticleId id,
        VersionId version,
        ArticleKind kind,
        String title,
        @Nullable String outlet,
        @Nullable PartialDate published,
        @Nullable String language,
        UserId importedBy,
        Instant importedAt) {}
