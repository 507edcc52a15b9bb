package org.claimdesk.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.claimdesk.shared.Folded;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Who publishes articles. */
@Entity
class Outlet {

    @Id private UUID id;

    @Column private String name;
    @Column private String folded;
    @Column private UUID createdBy;
    @Column private Instant createdAt;

    @Version private @Nullable Long version;

    protected Outlet() {}

    Outlet(String name, UserId by, Instant at) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.folded = Folded.of(name, ArticleDescription.LONGEST_OUTLET);
        this.createdBy = by.value();
        this.createdAt = at;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }
}
