package org.claimdesk.verdict;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.RevisionId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.VerdictId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** A frozen snapshot under its content hash. Never changed. */
@Entity
@Immutable
class Revision implements Persistable<UUID> {

    @Id private UUID id;
    private UUID verdict;
    private int ordinal;
    private UUID author;
    private Instant madeAt;
    private int schemaNumber;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String content;

    private String hash;
    private long handsUpTo;
    @Transient private boolean isNew;

    @SuppressWarnings("NullAway")
    protected Revision() {}

    Revision(RevisionId id, VerdictId verdict, int ordinal, RevisionSnapshot snapshot, long hands) {
        this.id = id.value();
        this.verdict = verdict.value();
        this.ordinal = ordinal;
        author = snapshot.author().value();
        madeAt = snapshot.madeAt();
        schemaNumber = RevisionJson.SCHEMA;
        content = RevisionJson.canonical(snapshot);
        hash = RevisionJson.hash(content).hex();
        handsUpTo = hands;
        isNew = true;
    }

    RevisionId id() {
        return new RevisionId(id);
    }

    VerdictId verdict() {
        return new VerdictId(verdict);
    }

    int ordinal() {
        return ordinal;
    }

    UserId author() {
        return new UserId(author);
    }

    Instant madeAt() {
        return madeAt;
    }

    /** The canonical form, as it was hashed. */
    String content() {
        return content;
    }

    /** Fits no content where somebody altered it into what is none. */
    Sha256 hash() {
        return Sha256.kept(hash);
    }

    /** Whether the content is not what was hashed: somebody wrote to the database. */
    boolean isAltered() {
        return !RevisionJson.hash(content).equals(hash());
    }

    /** To be shown: of altered content nothing but who made it, and when. */
    RevisionSnapshot shown(ClaimId claim) {
        return isAltered() ? RevisionSnapshot.withoutContent(claim, author(), madeAt) : snapshot();
    }

    /** Empty also where the content was altered. */
    Optional<GivenRating> rating() {
        return isAltered() ? Optional.empty() : snapshot().rating();
    }

    /** Throws an IllegalStateException where the content is not what was hashed. */
    RevisionSnapshot snapshot() {
        if (isAltered()) {
            throw new IllegalStateException(
                    "The content of revision %s was altered".formatted(id()));
        }
        return RevisionReader.read(content);
    }

    /** The last contribution that went into this revision. */
    long handsUpTo() {
        return handsUpTo;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }
}
