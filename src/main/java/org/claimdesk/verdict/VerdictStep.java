package org.claimdesk.verdict;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.RevisionId;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.VerdictId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What somebody did with a revision. Only added to. */
@Entity
@Immutable
class VerdictStep implements Persistable<UUID> {

    @Id private UUID id;
    private UUID verdict;
    private UUID revision;
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private UUID person;
    private Instant at;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private @Nullable String note;

    @Transient private boolean isNew;

    @SuppressWarnings("NullAway")
    protected VerdictStep() {}

    VerdictStep(VerdictId verdict, int ordinal, Step step) {
        id = UUID.randomUUID();
        this.verdict = verdict.value();
        this.ordinal = ordinal;
        revision = step.revision().value();
        kind = step.kind();
        person = step.by().value();
        at = step.at();
        note = step.note().orElse(null);
        isNew = true;
    }

    Step step() {
        return new Step(
                new RevisionId(revision), kind, new UserId(person), at, Optional.ofNullable(note));
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
