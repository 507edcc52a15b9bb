package org.claimdesk.evidence.imports;

import java.util.Optional;
import org.claimdesk.evidence.NotKept;
import org.claimdesk.evidence.Obstacle;
import org.claimdesk.shared.DocumentId;

/**
 * One file of an import.
 *
 * @param name with the folders in which it lay, as it is shown
 * @param size in bytes
 * @param document that it became, or that was there
 * @param documentName of that document, where it may be known
 * @param wasThere whether its bytes had come before
 */
public record ImportedFile(
        int ordinal,
        String name,
        long size,
        ImportState state,
        Optional<NotKept> notKept,
        Optional<Obstacle> obstacle,
        Optional<DocumentId> document,
        Optional<String> documentName,
        boolean wasThere) {}
