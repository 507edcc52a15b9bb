package org.claimdesk.evidence;

import java.util.Optional;
import org.claimdesk.shared.DocumentId;

/**
 * A document as one that lies inside another.
 *
 * @param path by which the container calls it, made safe to be shown
 * @param size in bytes
 */
public record Enclosed(
        DocumentId document,
        String path,
        DocumentState state,
        Optional<Obstacle> obstacle,
        long size) {}
