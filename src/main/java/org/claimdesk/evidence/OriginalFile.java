package org.claimdesk.evidence;

import java.nio.file.Path;

/**
 * A document as it was received.
 *
 * @param name under which it first came, made safe
 * @param path for reading only
 */
public record OriginalFile(String name, Path path) {}
