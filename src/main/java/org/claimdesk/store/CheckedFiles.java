package org.claimdesk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimdesk.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Files that were held against their hash. What was found holds as long as nobody touched the file,
 * so that a file of which many small parts are fetched is not read as a whole for each.
 */
@Component
public class CheckedFiles {

    private static final int MOST = 256;

    private final Bytes bytes;
    private final Map<Sha256, FileStamp> unaltered =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Sha256, FileStamp> eldest) {
                    return size() > MOST;
                }
            };

    CheckedFiles(Bytes bytes) {
        this.bytes = bytes;
    }

    /** Whether the file that is kept under a hash has it still; false as well where it is gone. */
    public boolean isUnaltered(Sha256 sha256) {
        FileStamp stamp = FileStamp.of(bytes.path(sha256));
        if (stamp != null && stamp.equals(known(sha256))) {
            return true;
        }
        if (!bytes.isKept(sha256) || !hash(sha256).equals(sha256)) {
            return false;
        }
        if (stamp != null) {
            synchronized (unaltered) {
                unaltered.put(sha256, stamp);
            }
        }
        return true;
    }

    private @Nullable FileStamp known(Sha256 sha256) {
        synchronized (unaltered) {
            return unaltered.get(sha256);
        }
    }

    private Sha256 hash(Sha256 sha256) {
        try (var in = Files.newInputStream(bytes.path(sha256))) {
            return Sha256.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
