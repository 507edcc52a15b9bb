package org.claimdesk.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.claimdesk.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder takes one desk at a time, wherever its records lie (decision 0032). */
@Tag("database")
class SecondDeskTest {

    private final Map<String, String> settings = TestDatabase.properties();

    @Test
    void isRefusedInOneSentenceUntilTheFirstIsGone(@TempDir Path elsewhere) throws Exception {
        String ledger = Files.createFile(elsewhere.resolve("ledger")).toString();
        try (Life first = new Life(settings, DeskUnderLoad.class, ledger);
                Life second = second(first, ledger)) {
            assertThat(second.exitCode()).isEqualTo(1);
            first.await("acknowledged");
        }

        try (Life third = new Life(settings, DeskUnderLoad.class, ledger)) {
            third.await(DeskUnderLoad.EVERYTHING_IS_THERE);
        }
    }

    private Life second(Life first, String ledger) {
        first.await(DeskUnderLoad.EVERYTHING_IS_THERE);
        return new Life(settings, DeskUnderLoad.class, ledger);
    }
}
