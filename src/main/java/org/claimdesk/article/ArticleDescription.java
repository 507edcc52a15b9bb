package org.claimdesk.article;

import java.net.URI;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.shared.TextRules;
import org.claimdesk.shared.WebAddresses;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an article besides its text; found by reading it, corrected by a person.
 *
 * @param outlet who published it, by name; a name that is not there yet becomes a new outlet
 * @param language an IETF tag such as {@code en}
 */
public record ArticleDescription(
        ArticleKind kind,
        String title,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable PartialDate published,
        @Nullable String language,
        @Nullable URI url) {

    public static final int LONGEST_TITLE = 500;
    public static final int LONGEST_OUTLET = 300;
    public static final int LONGEST_BYLINE = 500;
    public static final int LONGEST_LANGUAGE = 35;

    public ArticleDescription {
        title = TextRules.mend(title).strip();
        outlet = nameOrNull(outlet);
        byline = nameOrNull(byline);
        language = blankToNull(language);
        if (TextRules.showsNothing(title)) {
            throw new IllegalArgumentException("An article needs a title");
        }
        requireAtMost(title, LONGEST_TITLE);
        requireAtMost(outlet, LONGEST_OUTLET);
        requireAtMost(byline, LONGEST_BYLINE);
        requireAtMost(language, LONGEST_LANGUAGE);
        requireAtMost(url == null ? null : url.toString(), WebAddresses.LONGEST);
    }

    private static @Nullable String nameOrNull(@Nullable String written) {
        String name = written == null ? "" : TextRules.mendName(written);
        return TextRules.showsNothing(name) ? null : name;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || TextRules.showsNothing(text) ? null : TextRules.mend(text).strip();
    }

    private static void requireAtMost(@Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new IllegalArgumentException(
                    "At most %d characters can be kept, not %d".formatted(longest, text.length()));
        }
    }
}
