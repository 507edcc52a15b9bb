package org.claimdesk.verdict.ui;

import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.verdict.Answer;
import org.claimdesk.verdict.KeepOutcome;
import org.claimdesk.verdict.Rationale;
import org.claimdesk.verdict.WorkingCopies;
import org.claimdesk.verdict.WorkingCopy;
import org.jspecify.annotations.Nullable;

/**
 * A working copy as one window has it open. What its screen tells and the words it sends while it
 * goes away come past each other, so each waits here for the other.
 */
final class OpenCopy {

    private final WorkingCopies copies;
    private final ClaimId claim;
    private WorkingCopy now;
    private @Nullable UUID window;
    private boolean isLeft;
    private boolean isTypedIn;
    private boolean isClosed;

    OpenCopy(WorkingCopies copies, ClaimId claim) {
        this.copies = copies;
        this.claim = claim;
        now = copies.open(claim);
    }

    /** It is on a page under this name from now on: one that was there before is gone. */
    synchronized void shownIn(UUID newest) {
        window = newest;
        isLeft = false;
        isTypedIn = false;
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
        isTypedIn = true;
        return put(isLeft ? withLastWords(answer) : answer, there);
    }

    private KeepOutcome put(Answer typed, WorkingCopy there) {
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
     * Keeps words past the screen. Those of a page that is gone count until something is typed in
     * the one that came after it.
     *
     * @param from the name of the page
     * @param isLast whether the page goes away with them; what its screen still tells is older
     */
    synchronized void keep(
            UUID from, Rationale rationale, Optional<String> reason, boolean isLast) {
        boolean isNewest = from.equals(window);
        if (isClosed || isLeft || !isNewest && isTypedIn) {
            return;
        }
        Answer before = now.answer();
        Answer answer = new Answer(before.rating(), rationale, before.asOf(), reason);
        if (!answer.equals(before)) {
            put(answer, now);
        }
        isLeft = isLast && isNewest;
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
