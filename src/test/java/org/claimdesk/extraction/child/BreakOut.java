package org.claimdesk.extraction.child;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Started as a child is started; tries every way out that Java offers and prints what opened. */
final class BreakOut {

    private BreakOut() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        Confinement.refuseSockets();
        InetSocketAddress here =
                new InetSocketAddress(InetAddress.getLoopbackAddress(), listening());
        URI url = URI.create("http://127.0.0.1:" + here.getPort() + "/");
        tryOut(out, "socket", () -> new Socket(here.getAddress(), here.getPort()));
        tryOut(out, "server", () -> new ServerSocket(0));
        tryOut(out, "datagram", () -> new DatagramSocket());
        tryOut(out, "channel", () -> SocketChannel.open(here));
        tryOut(out, "server channel", () -> ServerSocketChannel.open());
        tryOut(out, "datagram channel", () -> DatagramChannel.open());
        tryOut(out, "url", () -> url.toURL().openStream());
        tryOut(
                out,
                "client",
                () ->
                        HttpClient.newHttpClient()
                                .send(
                                        HttpRequest.newBuilder(url).build(),
                                        HttpResponse.BodyHandlers.ofString()));
        tryOut(
                out,
                "asynchronous",
                () -> AsynchronousSocketChannel.open().connect(here).get(5, TimeUnit.SECONDS));
        tryOut(out, "name", () -> InetAddress.getByName("paper.example"));
        out.println("done");
    }

    /** The test tells the port of a server that would answer. */
    private static int listening() {
        try {
            return Integer.parseInt(
                    new String(
                            System.in.readNBytes(5), java.nio.charset.StandardCharsets.US_ASCII));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void tryOut(PrintStream out, String way, Callable<?> attempt) {
        try {
            attempt.call();
            out.println("open: " + way);
        } catch (Throwable refused) {
            out.println("closed: " + way);
        }
    }
}
