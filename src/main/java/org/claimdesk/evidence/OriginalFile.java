package org.claimdesk.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimdesk.shared.Sha256;

/**
 * A document as it was received.
 *
 * @param name under which it first came, made safe
 * @param sha256 of its bytes when they came
 * @param path for reading only
 */
public record OriginalFile(String name, Sha256 sha256, Path path) {

    /** Readers of PDFs look no further for what says that it is one. */
    private static final int HEAD = 1_024;

    boolean beginsAsPdf() {
        try (var in = Files.newInputStream(path)) {
            return new String(in.readNBytes(HEAD), ISO_8859_1).contains("%PDF-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
