package org.claimdesk.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.claimdesk.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What is acknowledged is kept. Kills the services in the middle of their work and looks for
 * everything that they had said was saved. PostgreSQL is a process of its own and survives: a few
 * kills show that nothing was acknowledged before it was committed.
 */
@Tag("database")
class KillTest {

    private static final int KILLS =
            "postgresql".equals(System.getProperty("claimdesk.test.database")) ? 4 : 25;
    private static final int FEWEST = 20;
    private static final int MOST = 200;

    private final RandomGenerator random = RandomGenerator.getDefault();

    @Test
    void losesNothingThatWasAcknowledgedWhenTheServicesAreKilled() throws Exception {
        Map<String, String> settings = TestDatabase.properties();
        Path ledgerFile = Files.createTempFile("claimdesk-ledger", ".txt");
        List<String> ledger = new ArrayList<>();

        for (int kill = 0; kill < KILLS; kill++) {
            try (Life life = new Life(settings, DeskUnderLoad.class, ledgerFile.toString())) {
                assertThat(life.next()).startsWith(DeskUnderLoad.EVERYTHING_IS_THERE);
                List<String> lines = killInTheMiddle(life);
                ledger.addAll(lines);
                Files.write(ledgerFile, kill == KILLS - 1 ? ledger : lines);
            }
        }

        try (Life last = new Life(settings, DeskUnderLoad.class, ledgerFile.toString())) {
            assertThat(last.next())
                    .startsWith(
                            "%s: %d of the ledger"
                                    .formatted(DeskUnderLoad.EVERYTHING_IS_THERE, ledger.size()));
        }
        assertThat(ledger).hasSizeGreaterThan(KILLS * FEWEST);
    }

    private List<String> killInTheMiddle(Life life) {
        List<String> lines = new ArrayList<>();
        int killAfter = random.nextInt(FEWEST, MOST);
        for (String line = life.next(); line != null; line = life.next()) {
            assertThat(line).satisfies(said -> assertThat(Acknowledged.isLine(said)).isTrue());
            lines.add(line);
            if (lines.size() == killAfter) {
                life.kill();
            }
        }
        assertThat(lines).as("worked until the kill").hasSizeGreaterThanOrEqualTo(killAfter);
        return lines;
    }
}
