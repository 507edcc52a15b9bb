package org.claimdesk.claim.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import java.time.Instant;
import java.time.LocalDateTime;
import org.claimdesk.claim.ClaimStatus;
import org.claimdesk.claim.ClaimVerdict;
import org.claimdesk.claim.Mark.MarkState;
import org.claimdesk.claim.VerdictState;
import org.claimdesk.ui.Chip;
import org.claimdesk.ui.Shape;
import org.claimdesk.ui.Times;
import org.claimdesk.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Claims in words, shapes and colours. */
public final class ClaimTexts {

    private ClaimTexts() {}

    /** Where a claim stands: its rating once that is published, its status before. */
    public static Chip chip(ClaimStatus status, ClaimVerdict verdict) {
        MarkState state = MarkState.of(status, verdict);
        return new Chip(shape(state), word(state, verdict), tone(state));
    }

    static String word(MarkState state, ClaimVerdict verdict) {
        boolean rated =
                verdict.ratingLabel() != null
                        && (state == MarkState.PUBLISHED || state == MarkState.CHANGED);
        if (rated) {
            return state == MarkState.CHANGED
                    ? text("claim.rated.changed", verdict.ratingLabel())
                    : verdict.ratingLabel();
        }
        return verdict.state() == VerdictState.WITHDRAWN
                ? nameOf("claim.verdict", verdict.state())
                : nameOf("claim.state", state);
    }

    static Shape shape(MarkState state) {
        return switch (state) {
            case OPEN -> Shape.OPEN;
            case IN_WORK -> Shape.DRAFT;
            case SUBMITTED -> Shape.WAITING;
            case ANSWERED, PUBLISHED, CHANGED -> Shape.PUBLISHED;
            case SET_ASIDE -> Shape.MISSING;
        };
    }

    static Tone tone(MarkState state) {
        return switch (state) {
            case OPEN -> Tone.OPEN;
            case IN_WORK, SUBMITTED -> Tone.ACCENT;
            case ANSWERED, PUBLISHED -> Tone.PUBLISHED;
            case CHANGED -> Tone.CONTEXT;
            case SET_ASIDE -> Tone.PLAIN;
        };
    }

    static @Nullable LocalDateTime local(@Nullable Instant time) {
        return time == null ? null : LocalDateTime.ofInstant(time, Times.zone());
    }

    static @Nullable Instant instant(@Nullable LocalDateTime time) {
        return time == null ? null : time.atZone(Times.zone()).toInstant();
    }
}
