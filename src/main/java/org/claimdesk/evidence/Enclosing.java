package org.claimdesk.evidence;

import org.claimdesk.shared.DocumentId;

/**
 * Where a document was found inside another.
 *
 * @param name of the container
 * @param path by which the container calls it, made safe to be shown
 */
public record Enclosing(DocumentId container, String name, String path) {}
