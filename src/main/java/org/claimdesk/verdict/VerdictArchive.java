package org.claimdesk.verdict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.LogWitness.Entry;
import org.claimdesk.shared.RevisionId;
import org.claimdesk.shared.ToldByLog;
import org.springframework.stereotype.Component;

/** Reads verdicts with all that hangs on them. */
@Component
class VerdictArchive {

    private final VerdictRepository verdicts;
    private final RevisionRepository revisions;
    private final StepRepository steps;
    private final ApprovalRepository approvals;
    private final EmbargoRepository embargoes;
    private final PublicationRepository publications;
    private final Hands hands;
    private final ClaimSide claims;
    private final ToldByLog log;

    VerdictArchive(
            VerdictRepository verdicts,
            RevisionRepository revisions,
            StepRepository steps,
            ApprovalRepository approvals,
            EmbargoRepository embargoes,
            PublicationRepository publications,
            Hands hands,
            ClaimSide claims,
            ToldByLog log) {
        this.verdicts = verdicts;
        this.revisions = revisions;
        this.steps = steps;
        this.approvals = approvals;
        this.embargoes = embargoes;
        this.publications = publications;
        this.hands = hands;
        this.claims = claims;
        this.log = log;
    }

    Optional<VerdictDetails> of(ClaimId claim) {
        return verdicts.findByClaim(claim.value()).map(this::details);
    }

    VerdictDetails details(Verdict verdict) {
        Map<RevisionId, List<Step>> byRevision =
                steps.findByVerdictOrderByOrdinal(verdict.id().value()).stream()
                        .map(VerdictStep::step)
                        .collect(Collectors.groupingBy(Step::revision));
        List<Revision> line = revisions.findByVerdictOrderByOrdinalDesc(verdict.id().value());
        Decided decided = decided(verdict, line);
        List<RevisionDetails> all =
                line.stream()
                        .map(
                                revision ->
                                        details(
                                                verdict.claim(),
                                                revision,
                                                byRevision.getOrDefault(revision.id(), List.of()),
                                                decided))
                        .toList();
        return new VerdictDetails(
                verdict.id(),
                verdict.claim(),
                all,
                verdict.published()
                        .flatMap(id -> all.stream().filter(r -> r.id().equals(id)).findFirst()),
                hands.since(verdict.claim(), verdict.settledUpTo()),
                isChanged(verdict.claim(), all.getFirst()));
    }

    /** Nobody knows it of what was altered. */
    private boolean isChanged(ClaimId claim, RevisionDetails latest) {
        return !latest.isAltered() && !claims.matter(claim).equals(latest.snapshot().matter());
    }

    /** What was decided on the revisions of one verdict, by revision, read at once. */
    private record Decided(
            Map<UUID, ApprovalDetails> approvals,
            Map<UUID, List<Embargo>> embargoes,
            Map<UUID, Publication> publications) {}

    private Decided decided(Verdict verdict, List<Revision> line) {
        List<UUID> ids = line.stream().map(revision -> revision.id().value()).toList();
        return new Decided(
                approvals(verdict, ids),
                embargoes.findByRevisionInOrderByOrdinal(ids).stream()
                        .collect(Collectors.groupingBy(embargo -> embargo.revision().value())),
                publications.findAllById(ids).stream()
                        .collect(Collectors.toMap(Publication::getId, Function.identity())));
    }

    /** The log is asked only where something was approved. */
    private Map<UUID, ApprovalDetails> approvals(Verdict verdict, List<UUID> revisions) {
        List<Approval> rows = approvals.findAllById(revisions);
        List<Entry> told = rows.isEmpty() ? List.of() : LoggedDecisions.approvals(log, verdict);
        return rows.stream().collect(Collectors.toMap(Approval::getId, row -> row.details(told)));
    }

    private static RevisionDetails details(
            ClaimId claim, Revision revision, List<Step> taken, Decided decided) {
        var id = revision.id().value();
        return new RevisionDetails(
                revision.id(),
                revision.ordinal(),
                state(taken),
                revision.hash(),
                revision.content(),
                revision.shown(claim),
                taken,
                Optional.ofNullable(decided.approvals().get(id)),
                decided.embargoes().getOrDefault(id, List.of()).stream()
                        .map(Embargo::details)
                        .toList(),
                Optional.ofNullable(decided.publications().get(id)).map(Publication::details));
    }

    private static RevisionState state(List<Step> taken) {
        return taken.reversed().stream()
                .flatMap(step -> step.kind().state().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A revision begins with a step"));
    }
}
