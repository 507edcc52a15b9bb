package org.claimdesk.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.claimdesk.shared.Folded;
import org.jspecify.annotations.Nullable;

/** A topic on record. */
@Entity
@Table(name = "topic")
class KnownTopic {

    @Id private UUID id;

    @Column private String name;
    @Column private String folded;
    @Column private @Nullable Instant retiredAt;
    @Column private UUID createdBy;
    @Column private Instant createdAt;

    @Version private @Nullable Long version;

    protected KnownTopic() {}

    KnownTopic(String name, By by) {
        this.id = UUID.randomUUID();
        this.createdBy = by.id();
        this.createdAt = by.at();
        rename(name);
    }

    final void rename(String newName) {
        name = newName;
        folded = Folded.of(newName, Topic.LONGEST_NAME);
    }

    void retire(Instant at) {
        retiredAt = at;
    }

    void bringBack() {
        retiredAt = null;
    }

    Topic details() {
        return new Topic(new TopicId(id), name, retiredAt != null);
    }
}
