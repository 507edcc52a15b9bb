package org.claimdesk.article;

import java.net.URI;
import java.util.Optional;
import org.claimdesk.extraction.Published;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.shared.TextRules;
import org.jspecify.annotations.Nullable;

/** What the bytes tell about an article, cut to what can be kept; a person corrects it. */
final class Proposal {

    /** A longer first line is a paragraph and no title. */
    private static final int LONGEST_FIRST_LINE = 200;

    private Proposal() {}

    static ArticleDescription of(
            org.claimdesk.extraction.ArticleDetails details, String text, String name) {
        return new ArticleDescription(
                ArticleKind.valueOf(details.kind().name()),
                details.title()
                        .map(title -> cut(title, ArticleDescription.LONGEST_TITLE))
                        .filter(title -> !title.isBlank())
                        .orElseGet(() -> title(text, name)),
                cut(details.outlet(), ArticleDescription.LONGEST_OUTLET),
                cut(details.byline(), ArticleDescription.LONGEST_BYLINE),
                details.published().map(Proposal::date).orElse(null),
                cut(details.language(), ArticleDescription.LONGEST_LANGUAGE),
                details.url().filter(Proposal::fits).orElse(null));
    }

    static ArticleDescription ofText(String text, String name) {
        return ArticleDescription.titled(title(text, name));
    }

    /** The first line, if it is short; else the name of the file; else its first words. */
    private static String title(String text, String name) {
        String line = text.lines().filter(l -> !l.isBlank()).findFirst().orElse(text).strip();
        if (line.length() <= LONGEST_FIRST_LINE) {
            return line;
        }
        return name.isBlank()
                ? line.substring(0, line.lastIndexOf(' ', 80) > 0 ? line.lastIndexOf(' ', 80) : 80)
                : cut(name, ArticleDescription.LONGEST_TITLE);
    }

    private static PartialDate date(Published published) {
        return new PartialDate(
                PartialDate.Precision.valueOf(published.precision().name()),
                published.at(),
                published.offset());
    }

    private static boolean fits(URI url) {
        return url.toString().length() <= ArticleDescription.LONGEST_URL;
    }

    private static @Nullable String cut(Optional<String> text, int longest) {
        return text.map(t -> cut(t, longest)).orElse(null);
    }

    private static String cut(String text, int longest) {
        String clean = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return clean.length() <= longest
                ? clean
                : TextRules.mend(clean.substring(0, longest - 1)) + "…";
    }
}
