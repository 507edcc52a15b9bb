package org.claimdesk.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.WithinModule;
import org.claimdesk.store.KeepOutcome;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "document")
@WithinModule
public class Document {

    static final String NOT_YET_KNOWN = "application/octet-stream";

    @Id private UUID id;
    @Column private String knownBy;
    @Column private String sha256;
    @Column private long size;
    @Column private String name;
    @Column private String folded;
    @Column private String mediaType;

    @Column
    @Enumerated(EnumType.STRING)
    private DocumentState state;

    @Enumerated(EnumType.STRING)
    private @Nullable Obstacle obstacle;

    private @Nullable UUID jobId;
    private @Nullable String title;
    private @Nullable String author;
    private @Nullable String published;
    private @Nullable String language;
    private @Nullable UUID sourceId;
    private @Nullable UUID parentId;
    private @Nullable UUID rootId;
    @Column private int depth;
    private @Nullable String foundAt;
    private @Nullable String publishedOn;
    @Column private long provenanceVersion;
    @Column private UUID receivedBy;
    @Column private Instant receivedAt;
    private @Nullable UUID restrictionId;
    private @Nullable String allowed;
    @Version private @Nullable Long version;

    protected Document() {}

    Document(Sha256 sha256, long size, String name, String mediaType, UserId by, Instant at) {
        id = UUID.randomUUID();
        this.sha256 = sha256.hex();
        knownBy = sha256.hex();
        this.size = size;
        this.name = name;
        folded = FoldedWords.of(name, null, null);
        this.mediaType = mediaType;
        state = DocumentState.QUEUED;
        receivedBy = by.value();
        receivedAt = at;
    }

    /** Before anything of it is read; it is known by a commitment to its bytes from then on. */
    void restrict(RestrictionId restriction, Sha256 knownBy) {
        restrictionId = restriction.value();
        this.knownBy = knownBy.hex();
    }

    /** What came in it is known to the same people. */
    Optional<RestrictionId> restriction() {
        return Optional.ofNullable(restrictionId).map(RestrictionId::new);
    }

    boolean isRestricted() {
        return restrictionId != null;
    }

    /**
     * For all to see.
     *
     * @param known again by its bytes, where no other document is
     */
    void open(boolean known) {
        restrictionId = null;
        if (known) {
            knownBy = sha256;
        }
    }

    /**
     * Bytes that were kept and not looked into yet.
     *
     * @param called what the file was called by whoever sent it
     */
    static Document arriving(KeepOutcome.Kept kept, String called, UserId by, Instant at) {
        String name = FileName.shown(called, kept.sha256().abbreviated());
        return new Document(kept.sha256(), kept.size(), name, NOT_YET_KNOWN, by, at);
    }

    public DocumentId id() {
        return new DocumentId(id);
    }

    public Sha256 sha256() {
        return Sha256.kept(sha256);
    }

    Subject subject() {
        return Subject.of(id());
    }

    public String name() {
        return name;
    }

    long size() {
        return size;
    }

    String mediaType() {
        return mediaType;
    }

    DocumentState state() {
        return state;
    }

    @Nullable JobId job() {
        return jobId == null ? null : new JobId(jobId);
    }

    /** Waits for a job, the first time or again. */
    void queue(JobId job) {
        state = DocumentState.QUEUED;
        obstacle = null;
        jobId = job.value();
    }

    /** The document came out of another; people see it as one that lies inside that. */
    void cameInside(Document container) {
        parentId = container.id;
        rootId = container.root().value();
        depth = container.depth + 1;
    }

    /**
     * Somebody brought the same bytes in by themselves: what lies inside is no longer counted from
     * the outermost container.
     *
     * @return whether that is new
     */
    boolean cameByItself() {
        boolean wasInside = depth > 0;
        depth = 0;
        rootId = null;
        return wasInside;
    }

    /** How many containers lie around it. */
    int depth() {
        return depth;
    }

    /** The outermost container around it, or itself. */
    DocumentId root() {
        return new DocumentId(rootId == null ? id : rootId);
    }

    void read(Described described, @Nullable Obstacle missing) {
        describe(described);
        state = missing == null ? DocumentState.READY : DocumentState.LIMITED;
        obstacle = missing;
    }

    /** What a file tells about itself holds whatever becomes of its text. */
    void describe(Described described) {
        mediaType = described.mediaType();
        title = described.title();
        author = described.author();
        folded = FoldedWords.of(name, title, author);
        published = described.published();
        language = described.language();
    }

    /** Words were found in the pictures of its pages. */
    public void recognised(String itsMediaType) {
        mediaType = itsMediaType;
        if (obstacle == Obstacle.NO_TEXT) {
            state = DocumentState.READY;
            obstacle = null;
        }
    }

    void meet(Obstacle met) {
        state = met.state();
        obstacle = met;
    }

    public Provenance provenance() {
        return provenance(foundAt, publishedOn);
    }

    static Provenance provenance(@Nullable String foundAt, @Nullable String publishedOn) {
        return new Provenance(
                Optional.ofNullable(foundAt).map(URI::create),
                Optional.ofNullable(publishedOn).map(PartialDate::parse));
    }

    /** What people say of it has a version of its own: its reading changes nothing of that. */
    long provenanceVersion() {
        return provenanceVersion;
    }

    public void cameFrom(Provenance provenance) {
        foundAt = provenance.url().map(URI::toString).orElse(null);
        publishedOn = provenance.published().map(PartialDate::format).orElse(null);
        provenanceVersion++;
    }

    void madeBy(SourceId source) {
        sourceId = source.value();
    }

    /** What it may take from now on, whenever its file is read only to look something up. */
    void allow(LargerLimits larger) {
        allowed = larger.format();
    }

    UserId receivedBy() {
        return new UserId(receivedBy);
    }

    /** The one that is named openly. */
    Optional<SourceId> source() {
        return Optional.ofNullable(sourceId).map(SourceId::new);
    }
}
