package org.claimdesk.verdict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.RevisionId;
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

    VerdictArchive(
            VerdictRepository verdicts,
            RevisionRepository revisions,
            StepRepository steps,
            ApprovalRepository approvals,
            EmbargoRepository embargoes,
            PublicationRepository publications,
            Hands hands,
            ClaimSide claims) {
        this.verdicts = verdicts;
        this.revisions = revisions;
        this.steps = steps;
        this.approvals = approvals;
        this.embargoes = embargoes;
        this.publications = publications;
        this.hands = hands;
        this.claims = claims;
    }

    Optional<VerdictDetails> of(ClaimId claim) {
        return verdicts.findByClaim(claim.value()).map(this::details);
    }

    VerdictDetails details(Verdict verdict) {
        Map<RevisionId, List<Step>> byRevision =
                steps.findByVerdictOrderByOrdinal(verdict.id().value()).stream()
                        .map(VerdictStep::step)
                        .collect(Collectors.groupingBy(Step::revision));
        List<RevisionDetails> all =
                revisions.findByVerdictOrderByOrdinalDesc(verdict.id().value()).stream()
                        .map(
                                revision ->
                                        details(
                                                revision,
                                                byRevision.getOrDefault(revision.id(), List.of())))
                        .toList();
        return new VerdictDetails(
                verdict.id(),
                verdict.claim(),
                all,
                verdict.published()
                        .flatMap(id -> all.stream().filter(r -> r.id().equals(id)).findFirst()),
                hands.since(verdict.claim(), verdict.settledUpTo()),
                !claims.matter(verdict.claim()).equals(all.getFirst().snapshot().matter()));
    }

    private RevisionDetails details(Revision revision, List<Step> taken) {
        var id = revision.id().value();
        return new RevisionDetails(
                revision.id(),
                revision.ordinal(),
                state(taken),
                revision.hash(),
                revision.content(),
                revision.snapshot(),
                taken,
                approvals.findById(id).map(Approval::details),
                embargoes.findByRevisionOrderByOrdinal(id).stream()
                        .map(Embargo::notBefore)
                        .toList(),
                publications.findById(id).map(Publication::details));
    }

    private static RevisionState state(List<Step> taken) {
        return taken.reversed().stream()
                .flatMap(step -> step.kind().state().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A revision begins with a step"));
    }
}
