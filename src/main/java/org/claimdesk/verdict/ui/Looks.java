package org.claimdesk.verdict.ui;

import org.claimdesk.evidence.Stance;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.ui.Chip;
import org.claimdesk.ui.Shape;
import org.claimdesk.ui.Texts;
import org.claimdesk.ui.Tone;
import org.claimdesk.verdict.GivenRating;
import org.claimdesk.verdict.Rating;
import org.claimdesk.verdict.Rating.Grade;
import org.claimdesk.verdict.Rating.Outcome;
import org.claimdesk.verdict.RevisionState;

/** Shape, word and colour of what this feature knows. */
public final class Looks {

    private Looks() {}

    public static Chip chip(GivenRating given) {
        return new Chip(shape(given.rating()), given.rating().label(), tone(given.rating()));
    }

    public static Chip chip(Stance stance) {
        return new Chip(shape(stance), Texts.nameOf("verdict.stance", stance), tone(stance));
    }

    public static Chip chip(RevisionState state) {
        return new Chip(shape(state), Texts.nameOf("verdict.state", state), tone(state));
    }

    /** For what stands, and is no longer what the desk would say. */
    static Chip changed() {
        return new Chip(Shape.DRAFT, Texts.text("verdict.changed-since"), Tone.CONTEXT);
    }

    static Chip chip(VerificationResult result) {
        boolean stands = result == VerificationResult.EXACT;
        return new Chip(
                stands ? Shape.DONE : Shape.MISSING,
                Texts.nameOf("verdict.verification", result),
                stands ? Tone.SUPPORTS : Tone.REFUTES);
    }

    static Shape shape(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> Shape.SUPPORTS;
            case REFUTES -> Shape.REFUTES;
            case GIVES_CONTEXT -> Shape.CONTEXT;
        };
    }

    private static Tone tone(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> Tone.SUPPORTS;
            case REFUTES -> Tone.REFUTES;
            case GIVES_CONTEXT -> Tone.CONTEXT;
        };
    }

    /** From a full circle to an empty one; what lies outside the order is no circle. */
    static Shape shape(Rating rating) {
        return switch (rating) {
            case Grade grade ->
                    switch (place(grade)) {
                        case 1 -> Shape.GRADE_1;
                        case 2 -> Shape.GRADE_2;
                        case 3 -> Shape.GRADE_3;
                        case 4 -> Shape.GRADE_4;
                        default -> Shape.GRADE_5;
                    };
            case Outcome outcome ->
                    outcome.needsEvidence() ? Shape.MISSING_CONTEXT : Shape.NOT_VERIFIABLE;
        };
    }

    static Tone tone(Rating rating) {
        return switch (rating) {
            case Grade grade ->
                    switch (place(grade)) {
                        case 1 -> Tone.GRADE_1;
                        case 2 -> Tone.GRADE_2;
                        case 3 -> Tone.GRADE_3;
                        case 4 -> Tone.GRADE_4;
                        default -> Tone.GRADE_5;
                    };
            case Outcome outcome ->
                    outcome.needsEvidence() ? Tone.MISSING_CONTEXT : Tone.NOT_VERIFIABLE;
        };
    }

    /** The desk draws five grades: 5 is the best, whatever lies beyond is drawn as the nearest. */
    private static int place(Grade grade) {
        return Math.clamp(6 - grade.value(), 1, 5);
    }

    private static Shape shape(RevisionState state) {
        return switch (state) {
            case SAVED, RECALLED -> Shape.DRAFT;
            case SUBMITTED -> Shape.WAITING;
            case RETURNED, WITHDRAWN, OVERTAKEN -> Shape.MISSING;
            case APPROVED -> Shape.DONE;
            case PUBLISHED, CORRECTED -> Shape.PUBLISHED;
        };
    }

    private static Tone tone(RevisionState state) {
        return switch (state) {
            case SAVED, RECALLED, CORRECTED, OVERTAKEN -> Tone.PLAIN;
            case SUBMITTED -> Tone.CONTEXT;
            case RETURNED, WITHDRAWN -> Tone.REFUTES;
            case APPROVED -> Tone.ACCENT;
            case PUBLISHED -> Tone.PUBLISHED;
        };
    }
}
