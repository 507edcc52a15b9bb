package org.claimdesk.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.TextPiece;
import org.claimdesk.shared.TextPiece.Kind;
import org.claimdesk.shared.WordDiff;
import org.claimdesk.verdict.EvidenceChange.Added;
import org.claimdesk.verdict.EvidenceChange.Altered;
import org.claimdesk.verdict.EvidenceChange.Kept;
import org.claimdesk.verdict.EvidenceChange.Removed;

/** What one revision says otherwise than an earlier one: words, rating, evidence. */
public record RevisionDifference(
        List<TextPiece> statement,
        boolean appearancesChanged,
        Before<Optional<String>> speaker,
        Before<Optional<String>> dateSaid,
        Before<Optional<GivenRating>> rating,
        List<TextPiece> rationale,
        Before<Optional<LocalDate>> asOf,
        List<TextPiece> reason,
        List<EvidenceChange> evidence) {

    /** One thing in both revisions. */
    public record Before<T>(T earlier, T later) {
        public boolean isChanged() {
            return !earlier.equals(later);
        }
    }

    public static RevisionDifference between(RevisionSnapshot earlier, RevisionSnapshot later) {
        return new RevisionDifference(
                WordDiff.between(earlier.matter().statement(), later.matter().statement()),
                !earlier.matter().appearances().equals(later.matter().appearances()),
                new Before<>(earlier.matter().speaker(), later.matter().speaker()),
                new Before<>(earlier.matter().dateSaid(), later.matter().dateSaid()),
                new Before<>(earlier.rating(), later.rating()),
                WordDiff.between(words(earlier), words(later)),
                new Before<>(earlier.asOf(), later.asOf()),
                WordDiff.between(
                        earlier.reasonWithoutEvidence().orElse(""),
                        later.reasonWithoutEvidence().orElse("")),
                evidence(earlier.matter().evidence(), later.matter().evidence()));
    }

    /** Whether there is anything to see at all. */
    public boolean isEmpty() {
        return hasSameWords() && hasSameEvidence();
    }

    /** Whether rating, rationale and what is said of the claim stayed as they were. */
    public boolean hasSameWords() {
        return !appearancesChanged
                && !speaker.isChanged()
                && !dateSaid.isChanged()
                && !rating.isChanged()
                && !asOf.isChanged()
                && isSame(statement)
                && isSame(rationale)
                && isSame(reason);
    }

    public boolean hasSameEvidence() {
        return evidence.stream().allMatch(Kept.class::isInstance);
    }

    public static boolean isSame(List<TextPiece> pieces) {
        return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
    }

    private static String words(RevisionSnapshot snapshot) {
        return RationaleText.of(snapshot.rationale(), snapshot.matter());
    }

    private static List<EvidenceChange> evidence(
            List<FrozenEvidence> earlier, List<FrozenEvidence> later) {
        Map<EvidenceId, FrozenEvidence> before = byId(earlier);
        Map<EvidenceId, FrozenEvidence> after = byId(later);
        List<EvidenceChange> changes = new ArrayList<>();
        for (FrozenEvidence now : later) {
            FrozenEvidence then = before.get(now.id());
            if (then == null) {
                changes.add(new Added(now));
            } else {
                changes.add(then.equals(now) ? new Kept(now) : new Altered(then, now));
            }
        }
        earlier.stream()
                .filter(then -> !after.containsKey(then.id()))
                .forEach(then -> changes.add(new Removed(then)));
        return List.copyOf(changes);
    }

    private static Map<EvidenceId, FrozenEvidence> byId(List<FrozenEvidence> evidence) {
        return evidence.stream().collect(Collectors.toMap(FrozenEvidence::id, Function.identity()));
    }
}
