package org.claimdesk.claim;

import java.util.List;
import java.util.Locale;
import org.claimdesk.shared.ClaimId;

/**
 * A claim as it is drawn into a text.
 *
 * @param stretches in the order of the text
 */
public record Mark(ClaimId claim, MarkState state, List<Stretch> stretches) {

    /** Offsets in UTF-16 code units. */
    public record Stretch(int start, int end) {}

    public Mark {
        stretches = List.copyOf(stretches);
    }

    /** What a mark tells by colour and underline style. */
    public enum MarkState {
        OPEN,
        IN_WORK,
        ANSWERED,
        SET_ASIDE;

        /** The name by which style sheets know it, as {@code in-work}. */
        public String className() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static MarkState of(ClaimStatus status, VerdictState verdict) {
            return verdict == VerdictState.PUBLISHED
                    ? ANSWERED
                    : switch (status) {
                        case OPEN -> OPEN;
                        case IN_WORK -> IN_WORK;
                        case ANSWERED -> ANSWERED;
                        case SET_ASIDE -> SET_ASIDE;
                    };
        }
    }
}
