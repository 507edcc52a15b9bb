package org.claimdesk.evidence.imports;

import static org.claimdesk.ui.Texts.text;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import org.claimdesk.evidence.DocumentState;
import org.claimdesk.evidence.Obstacle;
import org.claimdesk.ui.Times;

/** Tells in one line how far an import is. */
public final class ImportWords {

    private ImportWords() {}

    /**
     * @param left how long it will still take, where that is known
     */
    public static String of(ImportCounts counts, Optional<Duration> left) {
        String progress =
                text(
                        "evidence.import.progress",
                        counts.ready(),
                        counts.total(),
                        counts.limited(),
                        counts.failed());
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

    /** What it is called: by its folder, else by how many files came when. */
    public static String name(ImportRun run) {
        return run.name().isEmpty()
                ? text("evidence.import.many", run.counts().total(), Times.format(run.at()))
                : run.name();
    }

    /** Why a file did not come in or was not read, if so. */
    public static Optional<String> reason(ImportedFile file) {
        return file.notKept()
                .map(reason -> text(reason.key()))
                .or(() -> obstacle(file, Obstacle::key));
    }

    /** The same, in a few words where the document itself says more. */
    public static Optional<String> brief(ImportedFile file) {
        return obstacle(file, Obstacle::brief).or(() -> reason(file));
    }

    private static Optional<String> obstacle(
            ImportedFile file, BiFunction<Obstacle, DocumentState, String> key) {
        return file.obstacle()
                .map(
                        obstacle ->
                                text(
                                        key.apply(
                                                obstacle,
                                                file.state() == ImportState.LIMITED
                                                        ? DocumentState.LIMITED
                                                        : DocumentState.FAILED)));
    }
}
