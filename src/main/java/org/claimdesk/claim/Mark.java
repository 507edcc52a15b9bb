package org.claimdesk.claim;

import java.util.Comparator;
import java.util.List;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.VersionId;

/**
 * A claim as it is drawn into a text.
 *
 * @param stretches in the order of the text
 */
public record Mark(ClaimId claim, String statement, MarkState state, List<Stretch> stretches) {

    /** Offsets in UTF-16 code units. */
    public record Stretch(int start, int end) {}

    public Mark {
        stretches = List.copyOf(stretches);
    }

    /** The mark that a claim makes in a version. */
    public static Mark of(ClaimDetails claim, VersionId version) {
        return new Mark(
                claim.id(),
                claim.statement(),
                MarkState.of(
                        claim.status(), claim.verdict().state(), claim.verdict().changedSince()),
                claim.appearances().stream()
                        .filter(appearance -> appearance.version().equals(version))
                        .flatMap(appearance -> appearance.spans().stream())
                        .sorted(Comparator.comparingInt(Span::start))
                        .map(span -> new Stretch(span.start(), span.end()))
                        .toList());
    }

    /** What a mark tells by colour and underline style. */
    public enum MarkState {
        OPEN,
        IN_WORK,
        SUBMITTED,
        ANSWERED,
        PUBLISHED,
        /** Published or approved, and something is otherwise than that says. */
        CHANGED,
        SET_ASIDE;

        static MarkState of(ClaimStatus status, VerdictState verdict, boolean changedSince) {
            return switch (verdict) {
                case PUBLISHED -> changedSince ? CHANGED : PUBLISHED;
                case SUBMITTED, APPROVED -> changedSince ? CHANGED : SUBMITTED;
                case NONE, DRAFT, RETURNED, WITHDRAWN ->
                        switch (status) {
                            case OPEN -> OPEN;
                            case IN_WORK -> IN_WORK;
                            case ANSWERED -> changedSince ? CHANGED : ANSWERED;
                            case SET_ASIDE -> SET_ASIDE;
                        };
            };
        }
    }
}
