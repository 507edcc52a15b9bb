package org.claimdesk.verdict.ui;

import org.claimdesk.evidence.Stance;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.ui.Chip;
import org.claimdesk.ui.Shape;
import org.claimdesk.ui.Texts;
import org.claimdesk.ui.Tone;
import org.claimdesk.verdict.GivenRating;
import org.claimdesk.verdict.Rating;
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
    public static Chip changed() {
        return new Chip(Shape.DRAFT, Texts.text("verdict.changed-since"), Tone.CONTEXT);
    }

    /** For a quotation of a document that was withdrawn. */
    static Chip withdrawn() {
        return new Chip(Shape.MISSING, Texts.text("verdict.evidence.withdrawn"), Tone.REFUTES);
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
        return Shape.valueOf(rating.place().name());
    }

    static Tone tone(Rating rating) {
        return Tone.valueOf(rating.place().name());
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
            case RETURNED, WITHDRAWN -> Tone.REFUTES;
            case SUBMITTED, APPROVED -> Tone.ACCENT;
            case PUBLISHED -> Tone.PUBLISHED;
        };
    }
}
