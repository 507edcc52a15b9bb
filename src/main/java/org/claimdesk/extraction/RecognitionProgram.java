package org.claimdesk.extraction;

import java.util.List;
import java.util.Optional;

/**
 * What recognises letters here.
 *
 * @param version as it tells, such as {@code 5.3.0}
 * @param languages that are installed, as it names them, such as {@code deu}; in order
 */
public record RecognitionProgram(String version, List<String> languages) {

    /** What layers call it. */
    public static final String NAME = "Tesseract";

    public RecognitionProgram {
        languages = List.copyOf(languages);
    }

    /** Those of a choice that are installed; whatever there is where that leaves none. */
    public RecognitionLanguages usable(RecognitionLanguages wanted) {
        List<String> there = wanted.codes().stream().filter(languages::contains).toList();
        return new RecognitionLanguages(
                there.isEmpty() ? languages.stream().limit(1).toList() : there);
    }

    /** What a desk begins with: English, or whatever is installed instead. */
    public Optional<RecognitionLanguages> first() {
        return languages.isEmpty()
                ? Optional.empty()
                : Optional.of(usable(new RecognitionLanguages(List.of("eng"))));
    }
}
