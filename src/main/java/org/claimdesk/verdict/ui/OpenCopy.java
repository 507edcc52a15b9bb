package org.claimdesk.verdict.ui;

import java.util.Optional;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.verdict.Answer;
import org.claimdesk.verdict.KeepOutcome;
import org.claimdesk.verdict.Rationale;
import org.claimdesk.verdict.WorkingCopies;
import org.claimdesk.verdict.WorkingCopy;

/**
 * A working copy as one window has it open. What its screen tells and the words it sends while it
 * goes away come past each other, so each waits here for the other.
 */
final class OpenCopy {

    private final WorkingCopies copies;
    private final ClaimId claim;
    private WorkingCopy now;
    private boolean isLeft;
    private boolean isClosed;

    OpenCopy(WorkingCopies copies, ClaimId claim) {
        this.copies = copies;
        this.claim = claim;
        now = copies.open(claim);
    }

    /** What was kept last. */
    synchronized WorkingCopy now() {
        return now;
    }

    /** Keeps an answer as the screen knows it. */
    synchronized KeepOutcome keep(Answer answer) {
        return keep(answer, now);
    }

    /**
     * Keeps an answer in the place of one that lies there.
     *
     * @param there what it builds upon and replaces
     */
    synchronized KeepOutcome keep(Answer answer, WorkingCopy there) {
        Answer typed = isLeft ? withLastWords(answer) : answer;
        KeepOutcome outcome =
                copies.keep(
                        claim,
                        new WorkingCopy(typed, there.basedOn(), there.sequence(), there.keptAt()));
        if (outcome instanceof KeepOutcome.Kept(WorkingCopy kept)) {
            now = kept;
        }
        return outcome;
    }

    /** The person goes on with what lies there. */
    synchronized void take(WorkingCopy there) {
        now = there;
    }

    /**
     * Keeps words past the screen.
     *
     * @param isLast whether the window goes away with them; what its screen still tells is older
     */
    synchronized void keep(Rationale rationale, Optional<String> reason, boolean isLast) {
        if (isClosed) {
            return;
        }
        Answer before = now.answer();
        Answer answer = new Answer(before.rating(), rationale, before.asOf(), reason);
        if (!answer.equals(before)) {
            keep(answer);
        }
        isLeft |= isLast;
    }

    /** A revision was made of it, or it was discarded: no words may bring it back. */
    synchronized void close() {
        isClosed = true;
    }

    private Answer withLastWords(Answer answer) {
        Answer last = now.answer();
        return new Answer(
                answer.rating(), last.rationale(), answer.asOf(), last.reasonWithoutEvidence());
    }
}
