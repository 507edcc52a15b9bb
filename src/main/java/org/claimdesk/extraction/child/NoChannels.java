package org.claimdesk.extraction.child;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.nio.channels.Channel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import org.jspecify.annotations.Nullable;

/** Offers no channel to anywhere. Public with a public constructor: the platform makes it. */
public final class NoChannels extends SelectorProvider {

    static final String REFUSAL = "This process reads files and has no network";

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        throw new IOException(REFUSAL);
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        throw new IOException(REFUSAL);
    }

    @Override
    public Pipe openPipe() throws IOException {
        throw new IOException(REFUSAL);
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        throw new IOException(REFUSAL);
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        throw new IOException(REFUSAL);
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw new IOException(REFUSAL);
    }

    @Override
    public @Nullable Channel inheritedChannel() {
        return null;
    }
}
