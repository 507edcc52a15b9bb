package org.claimdesk.evidence.translation;

import java.util.Locale;
import java.util.Optional;
import org.claimdesk.shared.IncomingText;
import org.claimdesk.shared.TextRules;

/**
 * A translation as somebody typed or pasted it.
 *
 * @param language IETF tag
 * @param tool the machine that made it, where one did
 */
public record TranslationDraft(String language, String words, Optional<String> tool) {

    /** The most UTF-16 code units. */
    public static final int LONGEST = 10_000;

    public static final int LONGEST_TOOL = 200;

    public TranslationDraft {
        words =
                switch (TextRules.accept(words)) {
                    case IncomingText.Accepted(String text) -> text.strip();
                    case IncomingText.Refused refused ->
                            throw new IllegalArgumentException("No translation: " + refused);
                };
        tool = tool.map(TextRules::mendName).filter(name -> !TextRules.showsNothing(name));
        if (words.length() > LONGEST
                || tool.filter(name -> name.length() > LONGEST_TOOL).isPresent()) {
            throw new IllegalArgumentException("A translation that is too long");
        }
        language = Locale.forLanguageTag(language).toLanguageTag();
        if (language.equals("und") || language.length() > 35) {
            throw new IllegalArgumentException("No language");
        }
    }
}
