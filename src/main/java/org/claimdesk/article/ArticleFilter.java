package org.claimdesk.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which articles a list shows; what is null does not narrow it.
 *
 * @param text words of title, outlet, byline or URL, in any order, whatever their case
 * @param publishedFrom the first day
 * @param publishedTo the last day
 */
public record ArticleFilter(
        @Nullable String text,
        @Nullable ArticleKind kind,
        @Nullable LocalDate publishedFrom,
        @Nullable LocalDate publishedTo) {

    public static final ArticleFilter ALL = new ArticleFilter(null, null, null, null);
}
