package org.claimdesk.verdict;

import org.claimdesk.claim.RatingPlace;

/** What a claim can be found to be. */
public sealed interface Rating {

    /** The longest label, in UTF-16 code units. */
    int MAX_LABEL = 60;

    /** Stays the same from version to version of a scale: {@code MOSTLY_TRUE}. */
    String key();

    String label();

    /** Where it stands, for lists and screens. */
    RatingPlace place();

    /** Whether nobody may come to this rating without evidence. */
    boolean needsEvidence();

    /** A place in the scale's order. */
    record Grade(String key, String label, int value) implements Rating {

        public Grade {
            requireNamed(key, label);
        }

        @Override
        public boolean needsEvidence() {
            return true;
        }

        /** The desk draws five grades: 5 is the best, what lies beyond is drawn as the nearest. */
        @Override
        public RatingPlace place() {
            return RatingPlace.grade(6 - value);
        }
    }

    /** An answer outside the order, without a number. */
    record Outcome(String key, String label, boolean needsEvidence) implements Rating {

        public Outcome {
            requireNamed(key, label);
        }

        @Override
        public RatingPlace place() {
            return needsEvidence ? RatingPlace.MISSING_CONTEXT : RatingPlace.NOT_VERIFIABLE;
        }
    }

    private static void requireNamed(String key, String label) {
        if (!key.matches("[A-Z][A-Z0-9_]{0,39}")) {
            throw new IllegalArgumentException(
                    "A rating's key has capital letters, digits and underscores: " + key);
        }
        if (label.isBlank() || label.length() > MAX_LABEL) {
            throw new IllegalArgumentException(
                    "A rating's label has 1 to %d characters".formatted(MAX_LABEL));
        }
    }
}
