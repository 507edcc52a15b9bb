package org.claimdesk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where a desk keeps everything.
 *
 * @param folder holds the database, {@code documents/}, {@code reports/} and {@code log/}
 */
@ConfigurationProperties("claimdesk")
public record DataFolder(Path folder) {

    /**
     * For the account that runs the desk alone: it holds password hashes and what is not public.
     */
    private static final String PRIVATE = "rwx------";

    /** A folder within, made when it is not there yet. */
    public Path sub(String name) {
        Path sub = folder.toAbsolutePath().resolve(name);
        try {
            Path desk = Files.createDirectories(folder.toAbsolutePath());
            return desk.getFileSystem().supportedFileAttributeViews().contains("posix")
                    ? Files.createDirectories(
                            sub,
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString(PRIVATE)))
                    : Files.createDirectories(sub);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder %s cannot be made".formatted(sub), e);
        }
    }
}
