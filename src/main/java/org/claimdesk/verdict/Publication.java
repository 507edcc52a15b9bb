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

/** An approved revision made public. Only added to: what ends it is a step. */
@Entity
@Immutable
class Publication implements Persistable<UUID> {

    @Id private UUID revision;
    private UUID person;
    private Instant at;
    private @Nullable String url;
    private @Nullable UUID replaces;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private @Nullable String note;

    @Transient private boolean isNew;

    @SuppressWarnings("NullAway")
    protected Publication() {}

    Publication(RevisionId revision, PublicationDetails details) {
        this.revision = revision.value();
        person = details.by().value();
        at = details.at();
        url = details.url().orElse(null);
        replaces = details.replaces().map(RevisionId::value).orElse(null);
        note = details.note().orElse(null);
        isNew = true;
    }

    PublicationDetails details() {
        return new PublicationDetails(
                new UserId(person),
                at,
                Optional.ofNullable(url),
                Optional.ofNullable(replaces).map(RevisionId::new),
                Optional.ofNullable(note));
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
