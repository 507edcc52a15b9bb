package org.claimdesk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimdesk.command.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckLogCommandTest {

    @Test
    void isNoMisfitWhenTheTicketCannotBeRead(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("command.ticket"), "no-port token");

        assertThat(new CheckLogCommand(Terminal.of(System.out)).run(folder, "")).isEqualTo(2);
    }
}
