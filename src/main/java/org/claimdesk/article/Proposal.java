package org.claimdesk.article;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimdesk.extraction.Published;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.shared.TextRules;
import org.claimdesk.shared.WebAddresses;
import org.jspecify.annotations.Nullable;

/** What the bytes tell about an article, cut to what can be kept; a person corrects it. */
final class Proposal {

    /** What programs write in place of a title: the name of the file that they made it from. */
    private static final Pattern FILE_NAME =
            Pattern.compile(
                    "(?iu)microsoft word - .*|untitled.*|.*\\.(docx?|odt|rtf|pdf|txt|indd|qxd|tex|dvi|ps|wpd)");

    private Proposal() {}

    static ArticleDescription of(org.claimdesk.extraction.ArticleDetails details, TextHead head) {
        return new ArticleDescription(
                ArticleKind.valueOf(details.kind().name()),
                details.title()
                        .map(title -> cut(title, ArticleDescription.LONGEST_TITLE))
                        .filter(
                                title ->
                                        !TextRules.showsNothing(title)
                                                && !FILE_NAME.matcher(title).matches())
                        .orElseGet(head::title),
                cut(details.outlet().or(head::outlet), ArticleDescription.LONGEST_OUTLET),
                cut(details.byline().or(head::byline), ArticleDescription.LONGEST_BYLINE),
                published(details, head),
                cut(details.language(), ArticleDescription.LONGEST_LANGUAGE),
                details.url().filter(Proposal::fits).orElse(null));
    }

    /**
     * A page of the web tells when it was published. A file knows when it was made: what stands in
     * its first lines is more likely to be meant.
     */
    private static @Nullable PartialDate published(
            org.claimdesk.extraction.ArticleDetails details, TextHead head) {
        Optional<PartialDate> told = details.published().map(Proposal::date);
        boolean isPage = details.mediaType().contains("html");
        return (isPage ? told.or(head::published) : head.published().or(() -> told)).orElse(null);
    }

    static ArticleDescription ofText(TextHead head) {
        return new ArticleDescription(
                ArticleKind.ARTICLE,
                head.title(),
                head.outlet().orElse(null),
                head.byline().orElse(null),
                head.published().orElse(null),
                null,
                null);
    }

    private static PartialDate date(Published published) {
        return new PartialDate(
                PartialDate.Precision.valueOf(published.precision().name()),
                published.at(),
                published.offset());
    }

    private static boolean fits(URI url) {
        return url.toString().length() <= WebAddresses.LONGEST;
    }

    private static @Nullable String cut(Optional<String> text, int longest) {
        return text.map(t -> cut(t, longest)).orElse(null);
    }

    private static String cut(String text, int longest) {
        String clean = text.replaceAll("[\\s\\p{Cc}]+", " ").strip();
        return clean.length() <= longest ? clean : TextRules.cut(clean, longest - 1) + "…";
    }
}
