package org.claimdesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What changes when a file is written to or another takes its place. */
record FileStamp(Map<String, Object> attributes) {

    /**
     * The time of the last change (ctime), unlike that of the last writing, nobody can set back.
     */
    private static final String UNFORGED = "unix:size,ctime,ino,dev";

    /** Null where there is no such file, or no such stamp, as on other systems than Unix. */
    static @Nullable FileStamp of(Path file) {
        try {
            return new FileStamp(Files.readAttributes(file, UNFORGED));
        } catch (IOException | UnsupportedOperationException e) {
            // What became of it, reading it tells.
            return null;
        }
    }
}
