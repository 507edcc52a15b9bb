package org.claimdesk.evidence;

import java.nio.file.Path;
import org.claimdesk.shared.Sha256;

/**
 * A document as it was received.
 *
 * @param name under which it first came, made safe
 * @param sha256 of its bytes when they came
 * @param path for reading only
 */
public record OriginalFile(String name, Sha256 sha256, Path path) {}
