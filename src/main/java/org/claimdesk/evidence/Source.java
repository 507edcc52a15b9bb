package org.claimdesk.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "source")
class Source {

    @Id private UUID id;
    @Column private String name;

    @Column
    @Enumerated(EnumType.STRING)
    private SourceKind kind;

    @Column
    @Enumerated(EnumType.STRING)
    private SourceRank rank;

    @Column private String interests;
    @Column private String note;
    @Column private UUID createdBy;
    @Column private Instant createdAt;
    private @Nullable UUID restrictionId;
    @Version private @Nullable Long version;

    protected Source() {}

    Source(SourceDraft draft, UserId by, Instant at) {
        id = UUID.randomUUID();
        createdBy = by.value();
        createdAt = at;
        describe(draft);
    }

    final void describe(SourceDraft draft) {
        name = draft.name();
        kind = draft.kind();
        rank = draft.rank();
        interests = draft.interests();
        note = draft.note();
    }

    /** Before anybody but its people hears of it. */
    void restrict(RestrictionId restriction) {
        restrictionId = restriction.value();
    }

    boolean isRestricted() {
        return restrictionId != null;
    }

    void open() {
        restrictionId = null;
    }

    UUID id() {
        return id;
    }

    SourceDetails details() {
        return new SourceDetails(
                new SourceId(id), name, kind, rank, interests, note, version == null ? 0 : version);
    }
}
