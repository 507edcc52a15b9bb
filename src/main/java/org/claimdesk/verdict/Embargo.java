package org.claimdesk.verdict;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.RevisionId;
import org.claimdesk.shared.UserId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * Until when an approved revision may not be published, and what is kept for then; the latest row
 * counts.
 */
@Entity
@Immutable
class Embargo implements Persistable<UUID> {

    @Id private UUID id;
    private UUID revision;
    private @Nullable Instant notBefore;
    private @Nullable String url;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private @Nullable String note;

    private UUID person;
    private Instant at;
    private int ordinal;
    @Transient private boolean isNew;

    @SuppressWarnings("NullAway")
    protected Embargo() {}

    Embargo(RevisionId revision, int ordinal, EmbargoDetails details, UserId by, Instant at) {
        id = UUID.randomUUID();
        this.revision = revision.value();
        this.ordinal = ordinal;
        notBefore = details.notBefore().orElse(null);
        url = details.url().orElse(null);
        note = details.note().orElse(null);
        person = by.value();
        this.at = at;
        isNew = true;
    }

    RevisionId revision() {
        return new RevisionId(revision);
    }

    int ordinal() {
        return ordinal;
    }

    EmbargoDetails details() {
        return new EmbargoDetails(
                Optional.ofNullable(notBefore),
                Optional.ofNullable(url),
                Optional.ofNullable(note));
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
