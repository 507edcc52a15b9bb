package org.claimdesk.extraction;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Stream;
import org.claimdesk.extraction.child.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The child processes, each lent to one caller at a time; callers are served in their order. */
final class Children implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Children.class);

    private final List<Seat> all;
    private final BlockingQueue<Seat> free;
    private volatile boolean closed;

    Children(ExtractionSettings settings, ChildCommand command, WorkFolders folders) {
        all =
                Stream.generate(() -> new Seat(settings, command, folders))
                        .limit(settings.children())
                        .toList();
        free = new ArrayBlockingQueue<>(settings.children(), true, all);
    }

    Answer ask(Question question) throws InterruptedException {
        Seat seat = free.take();
        try {
            if (closed) {
                throw new IllegalStateException("The desk is being shut down");
            }
            return seat.ask(question);
        } finally {
            free.add(seat);
        }
    }

    /** Starts a child in the background if none is busy or waiting. */
    void prepare() {
        Seat seat = free.poll();
        if (seat != null) {
            Thread.ofVirtual().name("extraction-start").start(() -> prepare(seat));
        }
    }

    private void prepare(Seat seat) {
        try {
            seat.present();
        } catch (IllegalStateException e) {
            log.warn("No process to read files could be started ahead", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            free.add(seat);
        }
    }

    @Override
    public void close() {
        closed = true;
        all.forEach(Seat::dismiss);
    }
}
