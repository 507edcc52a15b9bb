package org.claimdesk.claim;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.VersionId;

/** A passage of a version in which a claim stands. */
@Entity
@Table(name = "appearance")
class ClaimAppearance {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @Column private UUID articleId;
    @Column private UUID versionId;
    @Column private UUID createdBy;
    @Column private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "appearance_span", joinColumns = @JoinColumn(name = "appearance_id"))
    @OrderColumn(name = "ordinal")
    private List<MarkedSpan> spans = new ArrayList<>();

    protected ClaimAppearance() {}

    ClaimAppearance(Claim claim, Passage passage, By by) {
        this.id = UUID.randomUUID();
        this.claim = claim;
        this.articleId = passage.article().value();
        this.versionId = passage.version().value();
        this.createdBy = by.id();
        this.createdAt = by.at();
        passage.spans().forEach(span -> spans.add(new MarkedSpan(span, by)));
    }

    boolean standsIn(VersionId version) {
        return versionId.equals(version.value());
    }

    boolean overlaps(Span span) {
        return spans.stream().anyMatch(piece -> piece.overlaps(span));
    }

    void add(Span span, By by) {
        spans.add(new MarkedSpan(span, by));
    }

    MarkedSpan lastPiece() {
        return spans.getLast();
    }

    /** Its words as a claim of them is stated until somebody words it otherwise. */
    String statement() {
        return Passage.statement(spans());
    }

    /** Whether nothing is left of it. */
    boolean dropLastPiece() {
        spans.removeLast();
        return spans.isEmpty();
    }

    Instant createdAt() {
        return createdAt;
    }

    AppearanceId id() {
        return new AppearanceId(id);
    }

    ArticleId article() {
        return new ArticleId(articleId);
    }

    VersionId version() {
        return new VersionId(versionId);
    }

    List<Span> spans() {
        return spans.stream().map(MarkedSpan::span).toList();
    }
}
