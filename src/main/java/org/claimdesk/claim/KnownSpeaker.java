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

/** A speaker on record: written once, whatever case and accents the name is typed with later. */
@Entity
@Table(name = "speaker")
class KnownSpeaker {

    @Id private UUID id;

    @Column private String name;
    @Column private String folded;
    @Column private UUID createdBy;
    @Column private Instant createdAt;

    @Version private @Nullable Long version;

    protected KnownSpeaker() {}

    KnownSpeaker(String name, By by) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.folded = Folded.of(name, Speaker.LONGEST_NAME);
        this.createdBy = by.id();
        this.createdAt = by.at();
    }

    Speaker details() {
        return new Speaker(new SpeakerId(id), name);
    }
}
