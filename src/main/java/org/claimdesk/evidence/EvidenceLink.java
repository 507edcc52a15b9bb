package org.claimdesk.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.WithinModule;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A passage or a note as it bears on a claim. */
@Entity
@Table(name = "evidence")
@WithinModule
public class EvidenceLink {

    /** What of it is a passage, and what a note. */
    enum Kind {
        PASSAGE,
        NOTE
    }

    @Id private UUID id;
    @Column private UUID claimId;

    @Column
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column
    @Enumerated(EnumType.STRING)
    private Stance stance;

    @Column private String remark;
    private @Nullable UUID layerId;

    @Enumerated(EnumType.STRING)
    private @Nullable NoteKind noteKind;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private @Nullable String noteText;

    private @Nullable LocalDate noteDate;
    private @Nullable String noteWho;
    private @Nullable String noteHow;
    private @Nullable UUID noteDocumentId;
    @Column private UUID linkedBy;
    @Column private Instant linkedAt;
    private @Nullable UUID unlinkedBy;
    private @Nullable Instant unlinkedAt;
    @Version private @Nullable Long version;

    protected EvidenceLink() {}

    private EvidenceLink(Kind kind, ClaimId claim, Stance stance, String remark) {
        id = UUID.randomUUID();
        this.kind = kind;
        claimId = claim.value();
        this.stance = stance;
        this.remark = remark;
    }

    static EvidenceLink passage(ClaimId claim, LayerId layer, Stance stance, String remark) {
        var link = new EvidenceLink(Kind.PASSAGE, claim, stance, remark);
        link.layerId = layer.value();
        return link;
    }

    static EvidenceLink note(ClaimId claim, NoteDraft note, Stance stance, String remark) {
        var link = new EvidenceLink(Kind.NOTE, claim, stance, remark);
        link.noteKind = note.kind();
        link.noteText = note.text();
        link.noteDate = note.date().orElse(null);
        link.noteWho = note.who().orElse(null);
        link.noteHow = note.how().orElse(null);
        return link;
    }

    EvidenceLink typedFrom(DocumentId document) {
        noteDocumentId = document.value();
        return this;
    }

    EvidenceLink by(UserId person, Instant at) {
        linkedBy = person.value();
        linkedAt = at;
        return this;
    }

    EvidenceId id() {
        return new EvidenceId(id);
    }

    public ClaimId claim() {
        return new ClaimId(claimId);
    }

    Stance stance() {
        return stance;
    }

    String remark() {
        return remark;
    }

    long version() {
        return version == null ? 0 : version;
    }

    boolean isUnlinked() {
        return unlinkedAt != null;
    }

    void judge(Stance newStance, String newRemark) {
        stance = newStance;
        remark = newRemark;
    }

    void unlink(UserId person, Instant at) {
        unlinkedBy = person.value();
        unlinkedAt = at;
    }

    /** Takes the unlinking back: only who did it, and only for a short while. */
    boolean relink(UserId person, Instant notBefore) {
        if (unlinkedAt == null
                || unlinkedAt.isBefore(notBefore)
                || !person.value().equals(unlinkedBy)) {
            return false;
        }
        unlinkedBy = null;
        unlinkedAt = null;
        return true;
    }
}
