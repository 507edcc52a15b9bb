package org.claimdesk.verdict;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.claim.ClaimVerdict;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.ContentChanged;
import org.claimdesk.shared.UserId;

/** The services of this module without Spring and database; the claim is a list of evidence. */
final class DeskInMemory {

    private final Rows rows = new Rows();
    private final Claim claim = new Claim();
    private final Acting acting = new Acting();
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
                    claim);
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
                    new WaitingList(rows.verdicts, (author, states) -> List.of(), line, rows.hands),
                    rows.copies,
                    () -> Sample.FIVE,
                    claim,
                    acting,
                    clock);
    final Decisions decisions =
            new Decisions(
                    rows.verdicts,
                    rows.approvals,
                    rows.embargoes,
                    rows.publications,
                    line,
                    archive,
                    rows.hands,
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
    void turnEvidence() {
        claim.stance = claim.stance == Stance.SUPPORTS ? Stance.REFUTES : Stance.SUPPORTS;
        watch.on((ContentChanged) () -> Sample.CLAIM);
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
        public List<QuotationCheck> lastChecks(ClaimId id) {
            return List.of();
        }

        @Override
        public List<QuotationCheck> verify(ClaimId id) {
            return List.of();
        }

        @Override
        public void tell(ClaimId id, ClaimVerdict verdict) {
            told = verdict;
        }
    }

    /** What the tables hold. */
    private static final class Rows {

        private final VerdictsKept verdicts = new VerdictsKept();
        private final RevisionsKept revisions = new RevisionsKept();
        private final StepsKept steps = new StepsKept();
        private final ApprovalsKept approvals = new ApprovalsKept();
        private final EmbargoesKept embargoes = new EmbargoesKept();
        private final PublicationsKept publications = new PublicationsKept();
        private final HandsKept hands = new HandsKept();
        private final CopiesKept copies = new CopiesKept();
    }

    private static final class VerdictsKept implements VerdictRepository {

        private final Map<UUID, Verdict> kept = new HashMap<>();

        @Override
        public Verdict save(Verdict verdict) {
            kept.put(verdict.claim().value(), verdict);
            return verdict;
        }

        @Override
        public Optional<Verdict> findByClaim(UUID id) {
            return Optional.ofNullable(kept.get(id));
        }

        @Override
        public Optional<Verdict> lockByClaim(UUID id) {
            return findByClaim(id);
        }

        @Override
        public List<Verdict> findByStateOrderByMovedAt(RevisionState state) {
            return kept.values().stream().filter(v -> v.state() == state).toList();
        }

        @Override
        public long countByState(RevisionState state) {
            return findByStateOrderByMovedAt(state).size();
        }

        @Override
        public long countSubmittedWithoutHandOf(UUID person) {
            throw new UnsupportedOperationException("Only the database counts");
        }
    }

    private static final class RevisionsKept implements RevisionRepository {

        private final List<Revision> kept = new ArrayList<>();

        @Override
        public Revision save(Revision revision) {
            kept.add(revision);
            return revision;
        }

        @Override
        public Optional<Revision> findById(UUID id) {
            return kept.stream().filter(r -> r.getId().equals(id)).findFirst();
        }

        @Override
        public List<Revision> findByVerdictOrderByOrdinalDesc(UUID verdict) {
            return kept.reversed().stream()
                    .filter(r -> r.verdict().value().equals(verdict))
                    .toList();
        }
    }

    private static final class StepsKept implements StepRepository {

        private final List<VerdictStep> kept = new ArrayList<>();

        @Override
        public VerdictStep save(VerdictStep step) {
            kept.add(step);
            return step;
        }

        @Override
        public List<VerdictStep> findByVerdictOrderByOrdinal(UUID verdict) {
            return List.copyOf(kept);
        }
    }

    private static final class ApprovalsKept implements ApprovalRepository {

        private final Map<UUID, Approval> kept = new HashMap<>();

        @Override
        public Approval save(Approval approval) {
            kept.put(approval.getId(), approval);
            return approval;
        }

        @Override
        public List<Approval> findAllById(Iterable<UUID> ids) {
            return kept.values().stream().toList();
        }

        @Override
        public Optional<Approval> findById(UUID revision) {
            return Optional.ofNullable(kept.get(revision));
        }
    }

    private static final class EmbargoesKept implements EmbargoRepository {

        private final List<Embargo> kept = new ArrayList<>();

        @Override
        public Embargo save(Embargo embargo) {
            kept.add(embargo);
            return embargo;
        }

        @Override
        public Optional<Embargo> findFirstByRevisionOrderByOrdinalDesc(UUID revision) {
            return kept.reversed().stream()
                    .filter(e -> e.revision().value().equals(revision))
                    .findFirst();
        }

        @Override
        public List<Embargo> findByRevisionInOrderByOrdinal(Collection<UUID> revisions) {
            return kept.stream().filter(e -> revisions.contains(e.revision().value())).toList();
        }
    }

    private static final class PublicationsKept implements PublicationRepository {

        private final Map<UUID, Publication> kept = new HashMap<>();

        @Override
        public Publication save(Publication publication) {
            kept.put(publication.getId(), publication);
            return publication;
        }

        @Override
        public List<Publication> findAllById(Iterable<UUID> ids) {
            return kept.values().stream().toList();
        }

        @Override
        public Optional<Publication> findById(UUID revision) {
            return Optional.ofNullable(kept.get(revision));
        }
    }

    private static final class HandsKept implements Hands {

        private final List<Contribution> kept = new ArrayList<>();

        @Override
        public long note(ClaimId id, UserId person, String what, java.time.Instant at) {
            kept.add(new Contribution(kept.size() + 1, person, what, at));
            return kept.size();
        }

        @Override
        public List<Contribution> since(ClaimId id, long ordinal) {
            return kept.stream().filter(c -> c.ordinal() > ordinal).toList();
        }
    }

    private static final class CopiesKept implements WorkingCopyStore {

        private final Map<UserId, WorkingCopy> kept = new HashMap<>();

        @Override
        public Optional<WorkingCopy> find(ClaimId id, UserId person) {
            return Optional.ofNullable(kept.get(person));
        }

        @Override
        public boolean keep(ClaimId id, UserId person, WorkingCopy copy) {
            long there = find(id, person).map(WorkingCopy::sequence).orElse(0L);
            if (there != copy.sequence() - 1) {
                return false;
            }
            kept.put(person, copy);
            return true;
        }

        @Override
        public void discard(ClaimId id, UserId person, long sequence) {
            find(id, person)
                    .filter(copy -> copy.sequence() == sequence)
                    .ifPresent(copy -> kept.remove(person));
        }
    }
}
