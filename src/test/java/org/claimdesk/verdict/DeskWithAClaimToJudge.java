package org.claimdesk.verdict;

import java.util.function.Supplier;
import org.claimdesk.SomePeople;
import org.claimdesk.claim.ClaimVerdict;
import org.claimdesk.claim.Claims;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.DecisionOutcome.Done;
import org.claimdesk.verdict.RevisionOutcome.Made;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A marked claim with a piece of evidence, a reviewer who answers it and an editor who decides. */
abstract class DeskWithAClaimToJudge {

    @Autowired Verdicts verdicts;
    @Autowired Decisions decisions;
    @Autowired Claims claims;
    @Autowired SomePeople people;
    @Autowired SomeClaim some;

    UserId reviewer;
    UserId editor;
    ClaimId claim;
    EvidenceItem interview;

    @BeforeEach
    void markClaim() {
        reviewer = people.reviewer();
        editor = people.editor();
        claim = some.markedBy(reviewer);
        interview = some.interview(reviewer, claim, Stance.SUPPORTS);
    }

    RevisionDetails save(UserId person, String words, int basedOn) {
        Answer answer = SomeClaim.answer(words);
        return ((Made) as(person, () -> verdicts.save(claim, WorkingCopy.unkept(answer, basedOn))))
                .revision();
    }

    RevisionDetails submit(UserId person, String words, int basedOn) {
        Answer answer = SomeClaim.answer(words);
        return ((Made)
                        as(
                                person,
                                () -> verdicts.submit(claim, WorkingCopy.unkept(answer, basedOn))))
                .revision();
    }

    VerdictDetails approve(RevisionDetails revision) {
        return ((Done) as(editor, () -> decisions.approve(claim, revision.id(), revision.hash())))
                .verdict();
    }

    ClaimVerdict told() {
        return as(reviewer, () -> claims.get(claim)).verdict();
    }

    <T> T as(UserId person, Supplier<T> work) {
        return people.as(person, work);
    }
}
