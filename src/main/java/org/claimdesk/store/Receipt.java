package org.claimdesk.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.UserId;

/**
 * One arrival of bytes: the same bytes may arrive often.
 *
 * @param keptFor the restricted document that arrived: nobody else is told of it by its hash
 */
public record Receipt(
        UUID id, Arrival arrival, UserId by, Instant at, Optional<DocumentId> keptFor) {}
