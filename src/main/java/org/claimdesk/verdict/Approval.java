package org.claimdesk.verdict;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimdesk.shared.LogWitness.Entry;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/**
 * An editor's row under one revision's content hash. The database refuses it where the hash or the
 * author is not the revision's, and where author and approver are one (decision 0052).
 */
@Entity
@Immutable
class Approval implements Persistable<UUID> {

    @Id private UUID revision;
    private UUID author;
    private String hash;
    private UUID approver;
    private Instant at;
    @Transient private boolean isNew;

    @SuppressWarnings("NullAway")
    protected Approval() {}

    Approval(Revision revision, UserId approver, Instant at) {
        this.revision = revision.id().value();
        author = revision.author().value();
        hash = revision.hash().hex();
        this.approver = approver.value();
        this.at = at;
        isNew = true;
    }

    UserId approver() {
        return new UserId(approver);
    }

    /**
     * Whether one of these entries tells of it as it is: else somebody wrote to the database.
     * Entries of before do not name the time. Of what is approved right here the log tells only
     * with the commit.
     */
    boolean isToldBy(List<Entry> approvals) {
        return isNew || approvals.stream().anyMatch(this::isTold);
    }

    private boolean isTold(Entry approved) {
        return revision.toString().equals(approved.facts().get("revision"))
                && hash.equals(approved.facts().get("hash"))
                && approved.actor().equals(approver())
                && VerdictStepped.takenAt(approved).map(at::equals).orElse(true);
    }

    /**
     * @param log what it tells of approvals of the verdict
     */
    ApprovalDetails details(List<Entry> log) {
        return new ApprovalDetails(Sha256.kept(hash), approver(), at, isToldBy(log));
    }

    @Override
    public UUID getId() {
        return revision;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }
}
