package org.claimdesk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.claimdesk.OnDatabase;
import org.claimdesk.store.DataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OnDatabase
class CheckChannelTest {

    private static final int SOON_MS = (int) Duration.ofSeconds(8).toMillis();

    @Autowired private JdbcTemplate jdbc;
    @TempDir private Path folder;

    private CheckChannel channel;

    @BeforeEach
    void open() {
        channel = new CheckChannel(jdbc, new DataFolder(folder));
        channel.start();
    }

    @AfterEach
    void close() {
        channel.stop();
    }

    @Test
    void hangsUpOnWhoeverSaysMoreThanATicket() throws IOException {
        try (Socket caller = call()) {
            caller.getOutputStream().write("x".repeat(66).getBytes());

            assertThat(caller.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void answersWhileSomebodyElseIsSilent() throws IOException {
        try (Socket silent = call();
                Socket caller = call()) {
            ChannelTicket ticket = ChannelTicket.read(folder).orElseThrow();
            caller.getOutputStream().write((ticket.token() + "\r\n\n").getBytes());

            assertThat(new String(caller.getInputStream().readAllBytes())).startsWith("intact ");
            assertThat(silent.isClosed()).isFalse();
        }
    }

    @Test
    void isNoMisfitWhenTheTicketCannotBeRead() throws IOException {
        Files.writeString(folder.resolve("check-log.ticket"), "no-port token");
        var command = new CheckLogCommand(new PrintStream(new ByteArrayOutputStream()));

        assertThat(command.run(folder, "")).isEqualTo(2);
    }

    private Socket call() throws IOException {
        int port = ChannelTicket.read(folder).orElseThrow().port();
        Socket caller = new Socket(InetAddress.getLoopbackAddress(), port);
        caller.setSoTimeout(SOON_MS);
        return caller;
    }
}
