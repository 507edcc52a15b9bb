package org.claimdesk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.claimdesk.store.DataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class CommandChannelTest {

    private static final int SOON_MS = (int) Duration.ofSeconds(8).toMillis();
    private static final int OTHER_CODE = 7;

    @TempDir private Path folder;

    private final Heard heard = new Heard();
    private CommandChannel channel;

    /** Repeats what it is told. */
    private record Echo(List<List<String>> told) implements ServerCommand {

        @Override
        public String name() {
            return "echo";
        }

        @Override
        public int run(List<String> arguments, CommandOutput out) {
            told.add(arguments);
            if (arguments.equals(List.of("fail"))) {
                throw new IllegalStateException("as it was told");
            }
            arguments.forEach(out::progress);
            out.whenInterrupted("It goes on.");
            arguments.forEach(out::line);
            return OTHER_CODE;
        }
    }

    private static final class Heard implements CommandOutput {

        private final List<String> lines = new ArrayList<>();
        private final List<String> progress = new ArrayList<>();
        private String parting = "";

        @Override
        public void line(String words) {
            lines.add(words);
        }

        @Override
        public void progress(String words) {
            progress.add(words);
        }

        @Override
        public void whenInterrupted(String words) {
            parting = words;
        }

        @Override
        public boolean isGone() {
            return false;
        }
    }

    private final List<List<String>> told = new ArrayList<>();

    @BeforeEach
    void open() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("echo", new Echo(told));
        channel =
                new CommandChannel(
                        beans.getBeanProvider(ServerCommand.class), new DataFolder(folder));
        channel.start();
    }

    @AfterEach
    void close() {
        channel.stop();
    }

    @Test
    void passesOnArgumentsAndAnswersWhateverIsInThem() throws IOException {
        List<String> words = List.of("/data/été 50%+1", "two\nlines", "");

        OptionalInt code = ask("echo", words);

        assertThat(code).hasValue(OTHER_CODE);
        assertThat(told).containsExactly(words);
        assertThat(heard.lines).containsExactly("/data/été 50%+1", "two lines", "");
        assertThat(heard.progress).isEqualTo(heard.lines);
        assertThat(heard.parting).isEqualTo("It goes on.");
    }

    @Test
    void saysThatACommandFailedOrIsNotKnown() throws IOException {
        assertThat(ask("echo", List.of("fail"))).hasValue(ServerCommand.USAGE);
        assertThat(ask("dance", List.of())).hasValue(ServerCommand.USAGE);

        assertThat(heard.lines).anySatisfy(line -> assertThat(line).contains("log file"));
        assertThat(heard.lines).anySatisfy(line -> assertThat(line).contains("\"dance\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST / HTTP/1.1\r\nHost: localhost\r\n\r\necho",
                "GET /?%s HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "\necho one\n",
                "0000000000000000000000000000000000000000000000000000000000000000\necho one\n",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            })
    void hangsUpWithoutAWordOnWhoeverHasNoTicket(String said) throws IOException {
        try (Socket caller = call()) {
            caller.getOutputStream().write(said.getBytes(StandardCharsets.UTF_8));

            assertThat(everything(caller)).isEmpty();
        }
        assertThat(told).isEmpty();
    }

    @Test
    void answersWhileSomebodyElseIsSilent() throws IOException {
        try (Socket silent = call()) {
            assertThat(ask("echo", List.of("one"))).hasValue(OTHER_CODE);
            assertThat(silent.isClosed()).isFalse();
        }
    }

    @Test
    void isHeardOnThisMachineOnly() throws IOException {
        int port = ChannelTicket.read(folder).orElseThrow().port();
        List<InetAddress> others =
                NetworkInterface.networkInterfaces()
                        .flatMap(NetworkInterface::inetAddresses)
                        .filter(address -> !address.isLoopbackAddress())
                        .toList();

        assertThat(others).noneMatch(address -> answers(address, port));
        assertThat(answers(InetAddress.getLoopbackAddress(), port)).isTrue();
    }

    @Test
    void isForWhoeverMayReadTheFolderOnly() throws IOException {
        Path ticket = folder.resolve("command.ticket");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ticket)))
                .isEqualTo("rw-------");

        channel.stop();

        assertThat(ticket).doesNotExist();
        assertThat(ask("echo", List.of("one"))).isEmpty();
    }

    @Test
    void isNotThereWhereAKilledDeskLeftItsTicket() throws IOException {
        String left = Files.readString(folder.resolve("command.ticket"));
        channel.stop();
        Files.writeString(folder.resolve("command.ticket"), left);

        assertThat(ask("echo", List.of("one"))).isEmpty();
    }

    private OptionalInt ask(String name, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(name));
        command.addAll(arguments);
        return RunningDesk.ask(folder, command, heard);
    }

    private Socket call() throws IOException {
        int port = ChannelTicket.read(folder).orElseThrow().port();
        Socket caller = new Socket(InetAddress.getLoopbackAddress(), port);
        caller.setSoTimeout(SOON_MS);
        return caller;
    }

    /** Whoever is hung up on before all was read may be told by a reset. */
    private static byte[] everything(Socket caller) throws IOException {
        try {
            return caller.getInputStream().readAllBytes();
        } catch (SocketTimeoutException e) {
            throw new AssertionError("Nobody hung up", e);
        } catch (SocketException e) {
            return new byte[0];
        }
    }

    private static boolean answers(InetAddress address, int port) {
        try (Socket caller = new Socket()) {
            caller.connect(new InetSocketAddress(address, port), SOON_MS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
