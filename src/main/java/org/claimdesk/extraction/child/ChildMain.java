package org.claimdesk.extraction.child;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The child process: reads one file after the other as its parent asks, and ends when the parent
 * does.
 */
final class ChildMain {

    /** Parsers recurse with the nesting of what they read; deeper than this is not read. */
    private static final long STACK_BYTES = 16L << 20;

    private ChildMain() {}

    static void main() throws InterruptedException {
        OutputStream answers = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        // Whatever a library prints must not end up between the answers.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true));
        Confinement.refuseSockets();

        LinkedBlockingQueue<Request> requests = new LinkedBlockingQueue<>();
        Thread.ofPlatform().name("requests").daemon().start(() -> listen(System.in, requests));
        Thread reading = new Thread(null, () -> answer(requests, answers), "reading", STACK_BYTES);
        reading.start();
        reading.join();
    }

    /** Runs beside the reading, so that a parent's end also ends a parser that never would. */
    private static void listen(InputStream stream, LinkedBlockingQueue<Request> requests) {
        try {
            while (true) {
                requests.add(Wire.read(stream, Request.class));
            }
        } catch (IOException | RuntimeException parentIsGone) {
            WorkFolder.remove(new File("").getAbsoluteFile().toPath());
            Runtime.getRuntime().halt(0);
        }
    }

    private static void answer(LinkedBlockingQueue<Request> requests, OutputStream answers) {
        try {
            Readers readers = new Readers();
            Wire.write(answers, Answer.READY);
            while (true) {
                Wire.write(answers, read(readers, requests.take()));
            }
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(1);
        }
    }

    private static Answer read(Readers readers, Request request) {
        try {
            return readers.read(request);
        } catch (Throwable e) { // a parser may throw anything, an Error included
            return Answer.of(Failures.explain(e));
        }
    }
}
