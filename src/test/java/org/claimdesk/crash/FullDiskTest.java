package org.claimdesk.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimdesk.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * A disk that takes no more, for records and files alike. On H2: PostgreSQL has a disk of its own.
 */
class FullDiskTest {

    private static final int SMALL_DISK = 6_000;

    @Test
    void losesNothingThatWasAcknowledgedWhenTheDiskIsFull() throws Exception {
        Map<String, String> settings = TestDatabase.properties();
        Path ledgerFile = Files.createTempFile("claimdesk-ledger", ".txt");
        List<String> ledger = new ArrayList<>();
        try (Life life =
                Life.onFullDisk(SMALL_DISK, settings, DeskUnderLoad.class, ledgerFile.toString())) {
            life.await(DeskUnderLoad.EVERYTHING_IS_THERE);
            for (String line = life.next(); line != null; line = life.next()) {
                ledger.add(line);
            }
        }
        assertThat(ledger).last().asString().startsWith(DeskUnderLoad.FAILED);
        ledger.removeIf(line -> !Acknowledged.isLine(line));
        Files.write(ledgerFile, ledger);

        try (Life next = new Life(settings, DeskUnderLoad.class, ledgerFile.toString())) {
            assertThat(next.next())
                    .startsWith(
                            "%s: %d of the ledger"
                                    .formatted(DeskUnderLoad.EVERYTHING_IS_THERE, ledger.size()));
        }
        assertThat(ledger).isNotEmpty();
    }
}
