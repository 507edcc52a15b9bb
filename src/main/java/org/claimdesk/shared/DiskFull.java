package org.claimdesk.shared;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells that the disk takes no more, of records or of files, from whatever was thrown for it. */
public final class DiskFull {

    /** As PostgreSQL has it. */
    private static final String SQL_STATE = "53100";

    /**
     * As the operating system has it; H2 hands that on, and nothing that could be told better. In
     * English because the launcher says so. A file that may grow no further, be it by a limit of
     * the account or of the file system, is for whoever writes it what a full disk is: smaller
     * things still fit, and only the administrator can make room.
     */
    private static final Set<String> WORDS =
            Set.of("No space left on device", "File too large", "Disk quota exceeded");

    private DiskFull() {}

    public static boolean isBehind(Throwable thrown) {
        return Stream.<@Nullable Throwable>iterate(
                        thrown, one -> one != null, one -> one == null ? null : one.getCause())
                .anyMatch(DiskFull::says);
    }

    private static boolean says(@Nullable Throwable one) {
        return switch (one) {
            case SQLException refused -> SQL_STATE.equals(refused.getSQLState());
            case IOException failed -> WORDS.stream().anyMatch(message(failed)::contains);
            case null, default -> false;
        };
    }

    private static String message(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null ? "" : message;
    }
}
