package org.claimdesk.evidence.imports;

import static org.claimdesk.ui.Texts.text;

import java.time.Duration;
import java.util.Optional;

/** Tells in one line how far an import is. */
public final class ImportWords {

    private ImportWords() {}

    /**
     * @param left how long it will still take, where that is known
     */
    public static String of(ImportCounts counts, Optional<Duration> left) {
        String progress =
                text("evidence.import.progress", counts.ready(), counts.total(), counts.failed());
        int leftOut = counts.of(ImportState.LEFT_OUT);
        String all = leftOut == 0 ? progress : text("evidence.import.left-out", progress, leftOut);
        return left.map(time -> text("evidence.import.time", all, words(time))).orElse(all);
    }

    private static String words(Duration left) {
        long seconds = left.toSeconds();
        if (seconds < 60) {
            return text("evidence.import.seconds");
        }
        long minutes = (seconds + 59) / 60;
        return minutes < 90
                ? text("evidence.import.minutes", minutes)
                : text("evidence.import.hours", (minutes + 30) / 60);
    }

    /** Why a file did not come in or was not read, if so. */
    public static Optional<String> reason(ImportedFile file) {
        return file.notKept()
                .map(reason -> text(reason.key(), file.name()))
                .or(() -> file.obstacle().map(obstacle -> text(obstacle.key(), file.name())));
    }
}
