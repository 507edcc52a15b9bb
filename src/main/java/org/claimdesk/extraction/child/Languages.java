package org.claimdesk.extraction.child;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which language a text is in. */
final class Languages {

    /** As much text as it takes to tell, in UTF-16 code units. */
    private static final int SAMPLE = 2_000;

    /** With fewer letters any guess is as good as another. */
    private static final int FEWEST_LETTERS = 80;

    /** How clearly the likeliest language must lead; below that none is named. */
    private static final double LEAST_DISTANCE = 0.05;

    private @Nullable LanguageDetector detector;

    /** An IETF tag in its usual form, if the text is one. */
    static Optional<String> tag(@Nullable String told) {
        if (told == null) {
            return Optional.empty();
        }
        Locale locale = Locale.forLanguageTag(told.strip().replace('_', '-'));
        return locale.getLanguage().isEmpty() || locale.getLanguage().equals("und")
                ? Optional.empty()
                : Optional.of(locale.toLanguageTag());
    }

    Optional<String> guess(String text) {
        String sample = sample(text);
        if (sample.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            return Optional.empty();
        }
        Language language = detector().detectLanguageOf(sample);
        return language == Language.UNKNOWN
                ? Optional.empty()
                : Optional.of(language.getIsoCode639_1().toString());
    }

    /** Out of the middle: beginnings are full of names and addresses. */
    private static String sample(String text) {
        if (text.length() <= SAMPLE) {
            return text;
        }
        int start = Math.min((text.length() - SAMPLE) / 2, SAMPLE);
        return text.substring(start, start + SAMPLE);
    }

    /** Made when first needed, since its models take a moment and some memory. */
    private LanguageDetector detector() {
        LanguageDetector made = detector;
        if (made == null) {
            made = LanguageDetectorBuilder.fromAllSpokenLanguages().withLowAccuracyMode().build();
            detector = made;
        }
        return made;
    }
}
