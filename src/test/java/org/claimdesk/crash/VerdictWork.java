package org.claimdesk.crash;

import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.SomePeople;
import org.claimdesk.crash.Acknowledged.Kind;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.Role;
import org.claimdesk.verdict.Answer;
import org.claimdesk.verdict.DecisionOutcome;
import org.claimdesk.verdict.Decisions;
import org.claimdesk.verdict.KeepOutcome;
import org.claimdesk.verdict.PlainRationale;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionOutcome;
import org.claimdesk.verdict.Verdicts;
import org.claimdesk.verdict.WorkingCopies;
import org.claimdesk.verdict.WorkingCopy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is typed and kept on its way, what is submitted, and what somebody else approves. */
@Component
class VerdictWork {

    private final WorkingCopies copies;
    private final Verdicts verdicts;
    private final Decisions decisions;
    private final SomePeople people;
    private @Nullable UserId approver;

    VerdictWork(WorkingCopies copies, Verdicts verdicts, Decisions decisions, SomePeople people) {
        this.copies = copies;
        this.verdicts = verdicts;
        this.decisions = decisions;
        this.people = people;
    }

    void type(ClaimId claim, Consumer<Acknowledged> ledger) {
        WorkingCopy typed = answer(claim);
        if (!(copies.keep(claim, typed) instanceof KeepOutcome.Kept)) {
            throw new IllegalStateException("Not kept");
        }
        ledger.accept(new Acknowledged(Kind.COPY, claim.value(), hash(typed)));
    }

    void answerAndApprove(ClaimId claim, Consumer<Acknowledged> ledger) {
        var outcome = verdicts.submit(claim, answer(claim));
        if (!(outcome instanceof RevisionOutcome.Made(var revision))) {
            throw new IllegalStateException("Not submitted: " + outcome);
        }
        ledger.accept(new Acknowledged(Kind.REVISION, claim.value(), revision.hash()));
        approve(claim, revision);
        ledger.accept(new Acknowledged(Kind.APPROVAL, claim.value(), revision.hash()));
    }

    private void approve(ClaimId claim, RevisionDetails revision) {
        var outcome =
                people.as(
                        approver(), () -> decisions.approve(claim, revision.id(), revision.hash()));
        if (!(outcome instanceof DecisionOutcome.Done)) {
            throw new IllegalStateException("Not approved: " + outcome);
        }
    }

    private synchronized UserId approver() {
        if (approver == null) {
            approver = people.named("approver", Role.EDITOR);
        }
        return approver;
    }

    static Sha256 hash(WorkingCopy copy) {
        return Sha256.of(copy.answer().rationale().toString());
    }

    private static WorkingCopy answer(ClaimId claim) {
        var answer =
                new Answer(
                        Optional.of("MOSTLY_TRUE"),
                        PlainRationale.of("The ministry confirms " + claim),
                        Optional.empty(),
                        Optional.empty());
        return WorkingCopy.unkept(answer, 0);
    }
}
