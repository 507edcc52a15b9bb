package org.claimdesk.evidence;

import java.util.Optional;
import org.claimdesk.extraction.RecognitionLanguages;
import org.claimdesk.shared.UserId;

/**
 * How a part of a layer came about whose text did not stand in the file.
 *
 * @param part ordinal of the {@link LayerPart}
 * @param tool with its version, as in {@code Tesseract 5.3.0}; empty for what a person corrected
 * @param confidence of the words on average, from 0 to 100; only of what was recognised, and not
 *     where no words were
 * @param obstacle why it could not be recognised
 * @param by who asked for it, or corrected it
 */
public record PageOrigin(
        int part,
        LayerOrigin origin,
        String tool,
        Optional<RecognitionLanguages> languages,
        Optional<Integer> confidence,
        Optional<Obstacle> obstacle,
        UserId by) {

    /**
     * Below that, about one word in four or five is wrong on pages that were tried: each should be
     * held against the picture.
     */
    public static final int DOUBTFUL_BELOW = 80;

    /** Whether a person should not trust the words without looking at the picture. */
    public boolean isDoubtful() {
        return confidence.filter(percent -> percent < DOUBTFUL_BELOW).isPresent();
    }

    PageOrigin at(int ordinal) {
        return new PageOrigin(ordinal, origin, tool, languages, confidence, obstacle, by);
    }
}
