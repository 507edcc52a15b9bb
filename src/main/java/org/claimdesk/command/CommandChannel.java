package org.claimdesk.command;

import static org.claimdesk.ui.Texts.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.claimdesk.store.DataFolder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Lets commands at the server ask the running desk, since no second process can open its H2 file.
 * Bound to loopback, and to whoever can read the ticket in the data folder. It speaks no HTTP: what
 * a browser could be made to send begins with no ticket, and is hung up on (decision 0078).
 */
@Component
class CommandChannel implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CommandChannel.class);
    private static final int PATIENCE_MS = 10_000;

    private final ObjectProvider<ServerCommand> commands;
    private final DataFolder data;
    private volatile @Nullable ServerSocket door;
    private @Nullable Thread serving;

    CommandChannel(ObjectProvider<ServerCommand> commands, DataFolder data) {
        this.commands = commands;
        this.data = data;
    }

    @Override
    public void start() {
        try {
            ServerSocket opened = new ServerSocket(0, 4, InetAddress.getLoopbackAddress());
            ChannelTicket written = ChannelTicket.write(data.folder(), opened.getLocalPort());
            door = opened;
            serving =
                    Thread.ofPlatform()
                            .daemon()
                            .name("commands")
                            .start(() -> serve(opened, written));
        } catch (IOException e) {
            LOG.warn("Commands at the server cannot ask this desk while it runs", e);
        }
    }

    private void serve(ServerSocket opened, ChannelTicket written) {
        while (!opened.isClosed()) {
            try {
                Socket caller = opened.accept();
                // Whoever connects and stays silent keeps nobody else waiting.
                Thread.ofVirtual().name("command").start(() -> hear(caller, written));
            } catch (IOException e) {
                LOG.debug("The channel of commands was closed", e);
            }
        }
    }

    private void hear(Socket caller, ChannelTicket written) {
        try (caller) {
            caller.setSoTimeout(PATIENCE_MS);
            answer(caller, written);
        } catch (SocketException | SocketTimeoutException e) {
            LOG.debug("Whoever called the channel of commands said nothing or left", e);
        } catch (IOException | RuntimeException e) {
            LOG.warn("A command could not be heard", e);
        }
    }

    private void answer(Socket caller, ChannelTicket written) throws IOException {
        InputStream in = caller.getInputStream();
        Optional<String> token = Wire.line(in, Wire.MOST_TOKEN);
        if (token.filter(said -> same(said, written.token())).isEmpty()) {
            return;
        }
        Optional<String> command = Wire.line(in, Wire.MOST_COMMAND);
        if (command.isPresent()) {
            var writer = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.UTF_8);
            var out = new ChannelOutput(writer);
            out.exit(run(Wire.words(command.get()), out));
        }
    }

    private int run(List<String> words, CommandOutput out) {
        String name = words.getFirst();
        Optional<ServerCommand> known =
                commands.stream().filter(command -> command.name().equals(name)).findAny();
        if (known.isEmpty()) {
            out.line(text("command.unknown", name));
            return ServerCommand.USAGE;
        }
        try {
            return known.get().run(words.subList(1, words.size()), out);
        } catch (RuntimeException e) {
            if (!isRunning()) {
                out.line(text("command.stopped"));
                return ServerCommand.USAGE;
            }
            LOG.error("The command {} failed", name, e);
            out.line(text("command.failed"));
            return ServerCommand.USAGE;
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void stop() {
        try {
            ServerSocket open = door;
            if (open != null) {
                ChannelTicket.remove(data.folder());
                open.close();
            }
            if (serving != null) {
                serving.join(PATIENCE_MS); // until then the system may still let callers in
            }
        } catch (IOException e) {
            LOG.warn("The channel of commands could not be closed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        door = null;
        serving = null;
    }

    @Override
    public boolean isRunning() {
        return door != null;
    }
}
