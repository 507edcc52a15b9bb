package org.claimdesk.verdict;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.claimdesk.claim.ClaimVerdict;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.ContentChanged;
import org.claimdesk.shared.ToldByLog;
import org.claimdesk.shared.UserId;
import org.springframework.transaction.support.TransactionOperations;

/** The services of this module without Spring and database; the claim is a list of evidence. */
final class DeskInMemory {

    private final RowsInMemory rows = new RowsInMemory();
    private final Claim claim = new Claim();
    private final Acting acting = new Acting();

    /** Silent: nothing here is ever read again from a database. */
    private final ToldByLog log = (subjects, actions) -> Map.of();

    private final Clock clock = Clock.fixed(Sample.NINE, ZoneOffset.UTC);
    private final VerdictArchive archive =
            new VerdictArchive(
                    rows.verdicts,
                    rows.revisions,
                    rows.steps,
                    rows.approvals,
                    rows.embargoes,
                    rows.publications,
                    rows.hands,
                    claim,
                    log);
    private final VerdictLine line =
            new VerdictLine(
                    rows.verdicts,
                    rows.revisions,
                    rows.steps,
                    rows.publications,
                    rows.hands,
                    claim,
                    acting,
                    clock,
                    event -> {});
    private final ContentWatch watch =
            new ContentWatch(rows.verdicts, line, rows.hands, claim, acting, clock);

    final Verdicts verdicts =
            new Verdicts(
                    rows.verdicts,
                    line,
                    archive,
                    rows.copies,
                    () -> Sample.FIVE,
                    claim,
                    acting,
                    clock,
                    TransactionOperations.withoutTransaction());
    final Decisions decisions =
            new Decisions(
                    rows.verdicts,
                    rows.approvals,
                    rows.embargoes,
                    rows.publications,
                    line,
                    archive,
                    new Objections(
                            rows.approvals, rows.embargoes, rows.hands, claim, log, acting, clock),
                    claim,
                    acting,
                    clock);
    final WorkingCopies copies =
            new WorkingCopies(rows.copies, rows.verdicts, rows.revisions, acting, clock);

    DeskInMemory as(UserId person) {
        acting.person = person;
        return this;
    }

    /** Links the customs table with the other stance, or for the first time. */
    boolean turnEvidence() {
        claim.stance = claim.stance == Stance.SUPPORTS ? Stance.REFUTES : Stance.SUPPORTS;
        watch.on((ContentChanged) () -> Sample.CLAIM);
        return true;
    }

    ClaimVerdict told() {
        return claim.told;
    }

    private static final class Acting implements Actor {

        private UserId person = Sample.ANNE;

        @Override
        public UserId id() {
            return person;
        }
    }

    private static final class Claim implements ClaimSide {

        private Stance stance = Stance.SUPPORTS;
        private ClaimVerdict told = ClaimVerdict.NONE;

        @Override
        public Matter matter(ClaimId id) {
            return Sample.matter(Sample.customs(stance));
        }

        @Override
        public int leftOut(ClaimId id) {
            return 0;
        }

        @Override
        public List<QuotationCheck> lastChecks(ClaimId id) {
            return List.of();
        }

        @Override
        public List<QuotationCheck> verify(ClaimId id) {
            return List.of();
        }

        @Override
        public void hold(ClaimId id) {}

        @Override
        public void tell(ClaimId id, ClaimVerdict verdict) {
            told = verdict;
        }
    }
}
