package org.claimdesk.claim.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import java.util.function.Function;
import org.claimdesk.claim.ClaimStatus;
import org.claimdesk.claim.ClaimVerdict;
import org.claimdesk.claim.RatingPlace;
import org.claimdesk.claim.VerdictState;
import org.claimdesk.ui.Chip;
import org.claimdesk.ui.Shape;
import org.claimdesk.ui.Tone;

/** Where a claim stands, by word, shape and colour: its rating once one is published. */
public class ClaimChip extends Chip {

    public ClaimChip(ClaimStatus status, ClaimVerdict verdict) {
        super(shape(status, verdict), word(status, verdict), tone(status, verdict));
    }

    public static Shape shape(ClaimStatus status, ClaimVerdict verdict) {
        return switch (verdict.state()) {
            case PUBLISHED -> rated(verdict, Shape.PUBLISHED, Shape::valueOf);
            case DRAFT, RETURNED -> Shape.DRAFT;
            case SUBMITTED, APPROVED -> Shape.WAITING;
            case WITHDRAWN -> Shape.MISSING;
            case NONE ->
                    switch (status) {
                        case OPEN -> Shape.OPEN;
                        case IN_WORK -> Shape.DRAFT;
                        case ANSWERED -> Shape.PUBLISHED;
                        case SET_ASIDE -> Shape.MISSING;
                    };
        };
    }

    public static String word(ClaimStatus status, ClaimVerdict verdict) {
        if (verdict.state() == VerdictState.NONE) {
            return nameOf("claim.status", status);
        }
        String word = word(verdict);
        return verdict.changedSince() ? text("claim.verdict.and-changed", word) : word;
    }

    private static String word(ClaimVerdict verdict) {
        return verdict.state() == VerdictState.PUBLISHED && verdict.ratingLabel() != null
                ? verdict.ratingLabel()
                : nameOf("claim.verdict", verdict.state());
    }

    public static Tone tone(ClaimStatus status, ClaimVerdict verdict) {
        return switch (verdict.state()) {
            case PUBLISHED -> rated(verdict, Tone.PUBLISHED, Tone::valueOf);
            case SUBMITTED, APPROVED -> Tone.ACCENT;
            case RETURNED, WITHDRAWN -> Tone.REFUTES;
            case NONE, DRAFT ->
                    switch (status) {
                        case OPEN, IN_WORK -> Tone.OPEN;
                        case ANSWERED -> Tone.PUBLISHED;
                        case SET_ASIDE -> Tone.PLAIN;
                    };
        };
    }

    /** The look of the rating; shapes and tones bear the names of its places. */
    private static <T> T rated(ClaimVerdict verdict, T unrated, Function<String, T> named) {
        RatingPlace place = verdict.ratingPlace();
        return place == null ? unrated : named.apply(place.name());
    }
}
