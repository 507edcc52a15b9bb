package org.claimdesk.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;

/** What the tables hold, for a desk without a database. */
final class RowsInMemory {

    final VerdictRepository verdicts = new VerdictsKept();
    final RevisionRepository revisions = new RevisionsKept();
    final StepRepository steps = new StepsKept();
    final ApprovalRepository approvals = new ApprovalsKept();
    final EmbargoRepository embargoes = new EmbargoesKept();
    final PublicationRepository publications = new PublicationsKept();
    final Hands hands = new HandsKept();
    final WorkingCopyStore copies = new CopiesKept();

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
        public List<Revision> findAllById(Iterable<UUID> ids) {
            throw new UnsupportedOperationException("Only what waits is read at once");
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
        public boolean keep(ClaimId id, UserId person, WorkingCopy copy, long before) {
            long there = find(id, person).map(WorkingCopy::sequence).orElse(0L);
            if (there != before) {
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
