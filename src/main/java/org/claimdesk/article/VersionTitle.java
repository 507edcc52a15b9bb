package org.claimdesk.article;

import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.VersionId;
import org.jspecify.annotations.Nullable;

/** What a reader calls a version: its article's title and outlet. */
public record VersionTitle(
        VersionId version, int ordinal, ArticleId article, String title, @Nullable String outlet) {}
