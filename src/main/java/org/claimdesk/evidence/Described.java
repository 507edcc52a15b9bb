package org.claimdesk.evidence;

import java.util.regex.Pattern;
import org.claimdesk.shared.TextRules;
import org.jspecify.annotations.Nullable;

/** What a file told about itself, cut to what is kept. */
record Described(
        String mediaType,
        @Nullable String title,
        @Nullable String author,
        @Nullable String published,
        @Nullable String language) {

    private static final int LONGEST_NAME = 1_000;

    /** A title with such in it was garbled on its way into the file, and says less than a name. */
    private static final Pattern UNREADABLE =
            Pattern.compile("[\\x{FFFD}\\p{Cntrl}&&[^\\t\\r\\n]]");

    Described {
        title = title == null || UNREADABLE.matcher(title).find() ? null : cut(title);
        author = cut(author);
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : TextRules.cut(TextRules.mend(text).strip(), LONGEST_NAME);
    }
}
