package org.claimdesk.verdict;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.evidence.FrozenPieces;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.RevisionId;
import org.springframework.stereotype.Component;

/** Knows on which evidence the verdicts rest that somebody decides on, or that are public. */
@Component
class StandingOn implements FrozenPieces {

    private final VerdictRepository verdicts;
    private final RevisionRepository revisions;

    StandingOn(VerdictRepository verdicts, RevisionRepository revisions) {
        this.verdicts = verdicts;
        this.revisions = revisions;
    }

    /** What was altered behind the log says nothing that can be believed. */
    @Override
    public Set<EvidenceId> of(ClaimId claim) {
        return verdicts.findByClaim(claim.value()).stream()
                .flatMap(StandingOn::standing)
                .flatMap(revision -> revisions.findById(revision).stream())
                .filter(revision -> !revision.isAltered())
                .flatMap(revision -> revision.snapshot().matter().evidence().stream())
                .map(FrozenEvidence::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<UUID> standing(Verdict verdict) {
        Stream<RevisionId> latest =
                switch (verdict.state()) {
                    case SUBMITTED, APPROVED -> Stream.of(verdict.revision());
                    case SAVED, RECALLED, RETURNED, PUBLISHED, CORRECTED, WITHDRAWN, OVERTAKEN ->
                            Stream.empty();
                };
        return Stream.concat(latest, verdict.published().stream())
                .map(RevisionId::value)
                .distinct();
    }
}
