package org.claimdesk.store;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.SocketHolder;

/** A connection whose bytes are written down as they pass, after encryption is undone. */
final class RecordedConnection extends DefaultBHttpClientConnection
        implements ManagedHttpClientConnection {

    private final WireRecorder recorder;

    RecordedConnection(Http1Config config, WireRecorder recorder) {
        super(config);
        this.recorder = recorder;
    }

    @Override
    protected void bind(SocketHolder holder) throws IOException {
        recorder.connected(holder.getSocket().getInetAddress());
        SSLSocket encrypted = holder.getSSLSocket();
        super.bind(
                encrypted == null
                        ? new Tapped(holder.getBaseSocket())
                        : new Tapped(encrypted, holder.getBaseSocket()));
    }

    @Override
    public Socket getSocket() {
        SocketHolder holder = getSocketHolder();
        if (holder == null) {
            throw new IllegalStateException("Not connected");
        }
        return holder.getSocket();
    }

    /** No connection is used twice: there is nothing to put to rest. */
    @Override
    public void passivate() {}

    @Override
    public void activate() {}

    private final class Tapped extends SocketHolder {

        Tapped(Socket socket) {
            super(socket);
        }

        Tapped(SSLSocket encrypted, Socket socket) {
            super(encrypted, socket);
        }

        @Override
        protected InputStream getInputStream(Socket socket) throws IOException {
            return new FilterInputStream(super.getInputStream(socket)) {

                @Override
                public int read() throws IOException {
                    byte[] one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    int read = super.read(bytes, offset, length);
                    if (read > 0) {
                        recorder.received(bytes, offset, read);
                    }
                    return read;
                }
            };
        }

        @Override
        protected OutputStream getOutputStream(Socket socket) throws IOException {
            return new FilterOutputStream(super.getOutputStream(socket)) {

                @Override
                public void write(int b) throws IOException {
                    write(new byte[] {(byte) b}, 0, 1);
                }

                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    recorder.sent(bytes, offset, length);
                    out.write(bytes, offset, length);
                }
            };
        }
    }
}
