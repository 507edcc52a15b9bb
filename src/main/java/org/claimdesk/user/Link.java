package org.claimdesk.user;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;

/** A one-time link as it is kept: by the hash of its secret. */
@Entity
@Table(name = "one_time_link")
class Link {

    @Id private UUID id;
    @Column private @Nullable UUID accountId;

    @Column
    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    @Column private String secretHash;
    @Column private Instant expiresAt;
    @Column private @Nullable Instant usedAt;
    @Version private long version;

    protected Link() {}

    Link(@Nullable UUID accountId, LinkPurpose purpose, Sha256 secret, Instant expiresAt) {
        id = UUID.randomUUID();
        this.accountId = accountId;
        this.purpose = purpose;
        secretHash = secret.hex();
        this.expiresAt = expiresAt;
    }

    boolean isUsable(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    /** Used, or put out of use by a newer one. */
    void spent(Instant now) {
        usedAt = now;
    }

    Optional<UserId> account() {
        return Optional.ofNullable(accountId).map(UserId::new);
    }

    LinkPurpose purpose() {
        return purpose;
    }
}
