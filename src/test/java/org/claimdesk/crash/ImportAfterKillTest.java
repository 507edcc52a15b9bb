package org.claimdesk.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.claimdesk.DeskCommand;
import org.claimdesk.TestDatabase;
import org.claimdesk.audit.CheckLogCommand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code claimdesk import} where no desk runs, killed wherever it happens to be and followed again:
 * nothing comes in twice, nothing is lost. Then the same beside a desk that runs.
 */
@Tag("database")
class ImportAfterKillTest {

    private static final int FILES = 90;
    private static final int KILLS = 2;
    private static final int LONGEST_MS = 2_500;

    private final Map<String, String> settings = TestDatabase.properties();
    private final String desk = String.valueOf(settings.get("claimdesk.folder"));
    private final RandomGenerator random = RandomGenerator.getDefault();

    @TempDir private Path folder;

    @Test
    void losesNothingAndTakesNothingTwice() throws Exception {
        for (int i = 0; i < FILES; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "Tin rose " + i + " times.\n");
        }
        try (Life life = new Life(settings, DeskInNumbers.class)) {
            assertThat(life.next()).startsWith("documents=0");
        }

        String[] first = {
            desk, "import", folder.toUri().getRawPath(), "--as", DeskInNumbers.WORKER
        };
        String[] again = {desk, "import", "--follow"};
        killAtRandom(first);
        for (int kill = 1; kill < KILLS; kill++) {
            killAtRandom(again);
        }
        Ended ended = untilItsEnd(again);
        assertThat(ended.lines()).anyMatch(line -> line.startsWith("90 of 90 ready, 0 failed"));
        assertThat(ended.code()).isZero();

        try (Life running = new Life(settings, DeskInNumbers.class)) {
            assertThat(running.next())
                    .isEqualTo("documents=90 receipts=90 layers=90 taken=90 unsettled=0");
            assertThat(untilItsEnd(desk, "import", "--status").lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line).contains("over", folder.toString()));
            assertThat(untilItsEnd(desk, "import", folder.toUri().getRawPath()).code()).isZero();
            running.await("documents=90 receipts=180 layers=90 taken=180 unsettled=0");
            try (Life check = new Life(settings, CheckLogCommand.class, desk)) {
                assertThat(check.exitCode()).as(check.next()).isZero();
            }
        }
    }

    private record Ended(int code, List<String> lines) {}

    private Ended untilItsEnd(String... arguments) throws InterruptedException {
        try (Life command = new Life(settings, DeskCommand.class, arguments)) {
            List<String> lines = new ArrayList<>();
            for (String line = command.next(); line != null; line = command.next()) {
                lines.add(line);
            }
            return new Ended(command.exitCode(), lines);
        }
    }

    /** Some time after it began to tell how far it is; one that is over by then is that. */
    private void killAtRandom(String... arguments) throws InterruptedException {
        try (Life command = new Life(settings, DeskCommand.class, arguments)) {
            command.next();
            Thread.sleep(random.nextInt(LONGEST_MS));
            command.kill();
        }
    }
}
