package org.claimdesk.audit;

import java.io.ByteArrayOutputStream;
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
import java.util.Optional;
import org.claimdesk.store.DataFolder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Lets {@code claimdesk check-log} ask the running desk, since no second process can open its H2
 * file. Bound to loopback, and to whoever can read the ticket in the data folder.
 */
@Component
class CheckChannel implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CheckChannel.class);
    private static final int PATIENCE_MS = 10_000;
    private static final int TICKET_BYTES = 64;
    private static final int HEAD_BYTES = 100;

    private final LogCheck check;
    private final DataFolder data;
    private @Nullable ServerSocket door;
    private @Nullable ChannelTicket ticket;

    CheckChannel(JdbcTemplate jdbc, DataFolder data) {
        this.check = new LogCheck(new LogRows(jdbc));
        this.data = data;
    }

    @Override
    public void start() {
        try {
            ServerSocket opened = new ServerSocket(0, 4, InetAddress.getLoopbackAddress());
            ChannelTicket written = ChannelTicket.write(data.folder(), opened.getLocalPort());
            door = opened;
            ticket = written;
            Thread.ofPlatform().daemon().name("check-log").start(() -> serve(opened, written));
        } catch (IOException e) {
            LOG.warn("claimdesk check-log cannot ask this desk while it runs", e);
        }
    }

    private void serve(ServerSocket opened, ChannelTicket written) {
        while (!opened.isClosed()) {
            try {
                Socket caller = opened.accept();
                // Whoever connects and stays silent keeps nobody else waiting.
                Thread.ofVirtual().name("check-log").start(() -> hear(caller, written));
            } catch (IOException e) {
                LOG.debug("The channel of check-log was closed", e);
            }
        }
    }

    private void hear(Socket caller, ChannelTicket written) {
        try (caller) {
            caller.setSoTimeout(PATIENCE_MS);
            answer(caller, written);
        } catch (SocketException | SocketTimeoutException e) {
            LOG.debug("Whoever called the channel of check-log said nothing or left", e);
        } catch (IOException | RuntimeException e) {
            LOG.warn("A question of check-log could not be answered", e);
        }
    }

    private void answer(Socket caller, ChannelTicket written) throws IOException {
        InputStream in = caller.getInputStream();
        Optional<String> token = line(in, TICKET_BYTES);
        if (token.filter(said -> same(said, written.token())).isEmpty()) {
            return;
        }
        Optional<LogHead> noted = line(in, HEAD_BYTES).flatMap(LogHead::read);
        var out = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.UTF_8);
        out.println(CheckReport.line(check.run((checked, total) -> {}, noted)));
    }

    /** Empty when more came than was agreed on, or the caller left in between. */
    private static Optional<String> line(InputStream in, int most) throws IOException {
        var said = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || said.size() > most) {
                return Optional.empty();
            }
            said.write(next);
        }
        return Optional.of(said.toString(StandardCharsets.UTF_8).stripTrailing());
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void stop() {
        try {
            if (door != null) {
                door.close();
            }
            if (ticket != null) {
                ChannelTicket.remove(data.folder());
            }
        } catch (IOException e) {
            LOG.warn("The channel of check-log could not be closed", e);
        }
        door = null;
    }

    @Override
    public boolean isRunning() {
        return door != null;
    }
}
