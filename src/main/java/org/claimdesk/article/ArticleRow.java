package org.claimdesk.article;

import java.time.Instant;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;

/** An article in a list. */
public record ArticleRow(
        ArticleId id,
        ArticleKind kind,
        String title,
        @Nullable String outlet,
        @Nullable PartialDate published,
        @Nullable String language,
        UserId importedBy,
        Instant importedAt) {}
