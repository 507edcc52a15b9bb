package org.claimdesk.extraction.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.spi.SelectorProvider;

/**
 * Keeps this process off the network as far as Java can: every way to a socket in the platform's
 * API is closed. It does not bind code that gets native access or breaks out of Java; where the
 * system has network namespaces, the parent puts one around the process as well.
 *
 * <p>The parent adds what must be said at the start: the provider of channels, and a hosts file
 * that is not there as the only source of addresses.
 */
final class Confinement {

    private Confinement() {}

    static void refuseSockets() {
        try {
            setFactories();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!(SelectorProvider.provider() instanceof NoChannels)) {
            throw new IllegalStateException("Started without the provider that refuses channels");
        }
    }

    @SuppressWarnings("deprecation") // no other way to take sockets away from a whole process
    private static void setFactories() throws IOException {
        Socket.setSocketImplFactory(
                () -> {
                    throw new IllegalStateException(NoChannels.REFUSAL);
                });
        ServerSocket.setSocketFactory(
                () -> {
                    throw new IllegalStateException(NoChannels.REFUSAL);
                });
        DatagramSocket.setDatagramSocketImplFactory(
                () -> {
                    throw new IllegalStateException(NoChannels.REFUSAL);
                });
    }
}
