package org.claimdesk.claim;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.Folded;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.shared.TextRules;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.VersionId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One checkable statement with its appearances. */
@Entity
class Claim {

    @Id private UUID id;

    @Column private @Nullable UUID parentId;
    @Column private String statement;
    @Column private String folded;

    @Column
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ClaimKind kind;

    @Column private @Nullable UUID speakerId;
    @Column private @Nullable String said;
    @Column private @Nullable String saidPrecision;
    @Column private @Nullable LocalDate saidFrom;
    @Column private String reason;
    @Column private @Nullable UUID assignee;
    @Column private UUID waitsFor;
    @Column private @Nullable Instant dueAt;

    @Column
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ClaimStatus status = ClaimStatus.OPEN;

    @Column(name = "set_aside")
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SetAside.@Nullable Ground ground;

    @Column private @Nullable String setAsideWords;
    @Column private @Nullable UUID sameAs;

    @Embedded private Answer answer = Answer.none();

    @ElementCollection
    @CollectionTable(name = "claim_topic", joinColumns = @JoinColumn(name = "claim_id"))
    @Column(name = "topic_id")
    private Set<UUID> topics = new HashSet<>();

    @OneToMany(mappedBy = "claim", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("createdAt, id")
    private List<ClaimAppearance> appearances = new ArrayList<>();

    @Column private UUID createdBy;
    @Column private Instant createdAt;
    @Column private UUID changedBy;
    @Column private Instant changedAt;
    @Column private long descriptionVersion;

    @Version private @Nullable Long version;

    protected Claim() {}

    Claim(ClaimDescription description, @Nullable Speaker speaker, By by) {
        this.id = UUID.randomUUID();
        this.createdBy = by.id();
        this.createdAt = by.at();
        write(description, speaker, by);
    }

    void describe(ClaimDescription description, @Nullable Speaker speaker, By by) {
        write(description, speaker, by);
        descriptionVersion++;
    }

    private void write(ClaimDescription description, @Nullable Speaker speaker, By by) {
        if (TextRules.showsNothing(description.statement())) {
            throw new IllegalArgumentException("A claim needs a statement that can be seen");
        }
        statement = description.statement();
        folded = Folded.of(statement, ClaimDescription.LONGEST_STATEMENT);
        kind = description.kind();
        speakerId = speaker == null ? null : speaker.id().value();
        PartialDate date = description.said();
        said = date == null ? null : date.format();
        saidPrecision = date == null ? null : date.precision().name();
        saidFrom = date == null ? null : date.firstDay();
        reason = description.reason();
        give(description.assignee());
        dueAt = description.dueAt();
        Set<UUID> chosen =
                description.topics().stream().map(TopicId::value).collect(Collectors.toSet());
        topics.retainAll(chosen);
        topics.addAll(chosen);
        changed(by);
    }

    void restate(String words, By by) {
        statement = words;
        folded = Folded.of(statement, ClaimDescription.LONGEST_STATEMENT);
        descriptionVersion++;
        changed(by);
    }

    void assign(@Nullable UserId person, By by) {
        give(person);
        descriptionVersion++;
        changed(by);
    }

    private void give(@Nullable UserId person) {
        assignee = person == null ? null : person.value();
        waitsFor = person == null ? createdBy : person.value();
    }

    boolean isAssignedToNobody() {
        return assignee == null;
    }

    void becomePartOf(Claim larger, By by) {
        parentId = larger.id;
        changed(by);
    }

    ClaimAppearance appear(Passage passage, By by) {
        ClaimAppearance appearance = new ClaimAppearance(this, passage, by);
        appearances.add(appearance);
        changed(by);
        return appearance;
    }

    void disappear(ClaimAppearance appearance, By by) {
        appearances.remove(appearance);
        changed(by);
    }

    boolean canBecome(ClaimStatus next) {
        return status.canBecome(next);
    }

    void putAside(SetAside why, By by) {
        moveTo(ClaimStatus.SET_ASIDE);
        ground = why.ground();
        setAsideWords = why.words();
        sameAs = why.sameAs() == null ? null : why.sameAs().value();
        changed(by);
    }

    void moved(ClaimStatus next, By by) {
        moveTo(next);
        ground = null;
        setAsideWords = null;
        sameAs = null;
        changed(by);
    }

    private void moveTo(ClaimStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException(
                    "Claim %s is %s and cannot become %s".formatted(id, status, next));
        }
        status = next;
    }

    /** Everybody who touches a claim raises its row, child rows included. */
    void changed(By by) {
        changedBy = by.id();
        changedAt = by.at();
    }

    boolean wasCreatedBy(UserId person) {
        return createdBy.equals(person.value());
    }

    /** Whether nobody but its author has done anything with it. */
    boolean isUsedByNobodyElse() {
        return changedBy.equals(createdBy) && answer.isUntouched();
    }

    Answer answer() {
        return answer;
    }

    ClaimId id() {
        return new ClaimId(id);
    }

    @Nullable UUID speakerId() {
        return speakerId;
    }

    Set<UUID> topics() {
        return topics;
    }

    List<ClaimAppearance> appearances() {
        return appearances;
    }

    List<ClaimAppearance> appearancesIn(VersionId version) {
        return appearances.stream().filter(a -> a.standsIn(version)).toList();
    }

    String statement() {
        return statement;
    }

    ClaimStatus status() {
        return status;
    }

    @Nullable ClaimId parent() {
        return parentId == null ? null : new ClaimId(parentId);
    }

    @Nullable SetAside whyAside() {
        return ground == null
                ? null
                : new SetAside(
                        ground,
                        setAsideWords == null ? "" : setAsideWords,
                        sameAs == null ? null : new ClaimId(sameAs));
    }

    ClaimDescription description(@Nullable Speaker speaker) {
        return new ClaimDescription(
                statement,
                kind,
                speaker == null ? null : speaker.name(),
                said == null ? null : PartialDate.parse(said),
                topics.stream().map(TopicId::new).collect(Collectors.toSet()),
                reason,
                assignee == null ? null : new UserId(assignee),
                dueAt);
    }

    By created() {
        return new By(new UserId(createdBy), createdAt);
    }

    By lastChanged() {
        return new By(new UserId(changedBy), changedAt);
    }

    long descriptionVersion() {
        return descriptionVersion;
    }
}
