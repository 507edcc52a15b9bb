package org.claimdesk.report.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.EvidenceId;

/**
 * One claim with all that belongs to it.
 *
 * @param dateSaid as precisely as it is known: {@code 2026}, {@code 2026-01}, {@code 2026-01-02}
 * @param status in words: where the claim stands
 * @param isChangedSince whether a newer revision goes its way beside the public one, or what that
 *     froze is not what stands now
 * @param evidence what is linked now, see {@link #numberOf}
 * @param removed what was linked once and is no longer
 * @param revisions of its verdict, the first one first
 * @param log entries about the claim and its verdict, the first one first
 */
public record ReportedClaim(
        ClaimId id,
        String statement,
        String kind,
        Optional<String> speaker,
        Optional<String> dateSaid,
        List<String> topics,
        Optional<String> reasonForSelection,
        String status,
        boolean isChangedSince,
        Optional<ReportedPerson> assignee,
        Act noted,
        List<ReportedAppearance> appearances,
        List<ReportedEvidence> evidence,
        List<ReportedEvidence> removed,
        List<ReportedRevision> revisions,
        List<ReportedEntry> log) {

    public ReportedClaim {
        topics = List.copyOf(topics);
        appearances = List.copyOf(appearances);
        evidence = List.copyOf(evidence);
        removed = List.copyOf(removed);
        revisions = List.copyOf(revisions);
        log = List.copyOf(log);
    }

    /** A name that stays, wherever the desk is and whether or not it has an address (RFC 9562). */
    public String urn() {
        return "urn:uuid:" + id;
    }

    /** What the public was told about it; empty while nothing has been published. */
    public Optional<PublicRecord> publicRecord() {
        return PublicRecord.of(revisions);
    }

    /** The revision that the public was told of last; before there is any, the latest. */
    public Optional<ReportedRevision> standing() {
        return publicRecord()
                .map(PublicRecord::current)
                .or(
                        () ->
                                revisions.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(revisions.getLast()));
    }

    /** The revision before this one, where there is one whose content is known. */
    public Optional<ReportedRevision> before(ReportedRevision revision) {
        return revisions.stream()
                .filter(earlier -> earlier.number() == revision.number() - 1)
                .filter(earlier -> !earlier.isAltered())
                .findFirst();
    }

    /**
     * The number by which the rationale that stands refers to the evidence; empty for what that
     * does not rest on. While there is none, evidence is counted as a first one would count it.
     */
    public Optional<Integer> numberOf(EvidenceId id) {
        return standing().isPresent()
                ? standing().flatMap(revision -> revision.numberOf(id))
                : IntStream.range(0, evidence.size())
                        .filter(place -> evidence.get(place).id().equals(id))
                        .mapToObj(place -> place + 1)
                        .findFirst();
    }

    /** The piece of evidence that an entry of the log names, linked or not. */
    public Optional<ReportedEvidence> namedBy(ReportedEntry entry) {
        return Optional.ofNullable(entry.facts().get("evidence"))
                .map(EvidenceId::of)
                .flatMap(
                        id ->
                                Stream.concat(evidence.stream(), removed.stream())
                                        .filter(piece -> piece.id().equals(id))
                                        .findFirst());
    }

    /** Everybody whom the report names for what they did with it. */
    public Stream<ReportedPerson> people() {
        Stream<Act> acts =
                Stream.of(
                                Stream.of(noted),
                                appearances.stream().flatMap(a -> a.describedSince().stream()),
                                Stream.concat(evidence.stream(), removed.stream())
                                        .flatMap(ReportedEvidence::acts),
                                revisions.stream().flatMap(ReportedRevision::acts),
                                log.stream().map(ReportedEntry::act))
                        .flatMap(Function.identity());
        return Stream.concat(assignee.stream(), acts.map(Act::by)).distinct();
    }

    /** Where the public reads of it, if that was written down. */
    public Optional<String> publicAddress() {
        return publicRecord().flatMap(PublicRecord::url);
    }
}
