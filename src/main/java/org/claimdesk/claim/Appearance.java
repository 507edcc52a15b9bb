package org.claimdesk.claim;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.VersionId;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim stands in an article.
 *
 * @param ordinal of the version within its article, from 1
 * @param spans in the order of the text; never empty
 */
public record Appearance(
        AppearanceId id,
        ArticleId article,
        VersionId version,
        int ordinal,
        String title,
        @Nullable String outlet,
        List<Span> spans) {

    public Appearance {
        spans = spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    }

    /** The words as they stand in the article; pieces are parted by an ellipsis. */
    public String quote() {
        return spans.stream().map(Span::quote).collect(Collectors.joining(" … "));
    }
}
