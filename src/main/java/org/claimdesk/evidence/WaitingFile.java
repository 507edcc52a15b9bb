package org.claimdesk.evidence;

import java.time.Instant;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.UserId;

/**
 * A file that the usual limits kept from being read, in whole or in part.
 *
 * @param name under which it came
 * @param size in bytes
 * @param by who brought it in
 */
public record WaitingFile(
        DocumentId id,
        String name,
        long size,
        DocumentState state,
        Obstacle obstacle,
        UserId by,
        Instant at) {}
