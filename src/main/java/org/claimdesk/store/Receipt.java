package org.claimdesk.store;

import java.time.Instant;
import java.util.UUID;
import org.claimdesk.shared.UserId;

/** One arrival of bytes: the same bytes may arrive often. */
public record Receipt(UUID id, Arrival arrival, UserId by, Instant at) {}
