package org.claimdesk.verdict;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.RevisionId;
import org.claimdesk.shared.VerdictId;
import org.jspecify.annotations.Nullable;

/**
 * The line of revisions that answers one claim: which is the latest, where it stands, which is
 * public.
 */
@Entity
class Verdict {

    @Id private UUID id;

    private UUID claim;

    @Enumerated(EnumType.STRING)
    private RevisionState state;

    private UUID revision;
    private int revisions;
    private int steps;
    private @Nullable UUID published;
    private long settledUpTo;
    private Instant movedAt;
    @Version private long version;

    @SuppressWarnings("NullAway")
    protected Verdict() {}

    private Verdict(ClaimId claim, RevisionId first, Instant now) {
        id = UUID.randomUUID();
        this.claim = claim.value();
        state = RevisionState.SAVED;
        revision = first.value();
        revisions = 1;
        movedAt = now;
    }

    static Verdict beginsWith(ClaimId claim, RevisionId first, Instant now) {
        return new Verdict(claim, first, now);
    }

    VerdictId id() {
        return new VerdictId(id);
    }

    ClaimId claim() {
        return new ClaimId(claim);
    }

    RevisionState state() {
        return state;
    }

    /** The latest revision. */
    RevisionId revision() {
        return new RevisionId(revision);
    }

    /** How many revisions there are: the number of the latest. */
    int revisions() {
        return revisions;
    }

    Optional<RevisionId> published() {
        return Optional.ofNullable(published).map(RevisionId::new);
    }

    /** Contributions up to this one went into what was published. */
    long settledUpTo() {
        return settledUpTo;
    }

    boolean is(RevisionId other) {
        return revision.equals(other.value());
    }

    /** The next revision takes the place of the latest. */
    void follow(RevisionId next) {
        if (!state.canBeFollowed()) {
            throw new IllegalStateException("Verdict %s waits for a decision".formatted(id));
        }
        revision = next.value();
        revisions++;
        state = RevisionState.SAVED;
    }

    /** Takes a step with the latest revision; answers the step's number. */
    int step(StepKind kind, Instant now) {
        kind.state().filter(next -> next != state).ifPresent(this::moveTo);
        movedAt = now;
        return ++steps;
    }

    /** A step with an earlier revision, which leaves the latest where it stands. */
    int stepAside(Instant now) {
        movedAt = now;
        return ++steps;
    }

    void wentPublic(Revision revision) {
        published = revision.id().value();
        settledUpTo = revision.handsUpTo();
    }

    /** Nothing is settled by what was taken back: all hands count again. */
    void wentDark() {
        published = null;
        settledUpTo = 0;
    }

    private void moveTo(RevisionState next) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException(
                    "Revision %s is %s and cannot become %s".formatted(revision, state, next));
        }
        state = next;
    }
}
