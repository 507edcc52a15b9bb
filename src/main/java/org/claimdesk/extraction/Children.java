package org.claimdesk.extraction;

import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;
import org.claimdesk.extraction.child.Answer;
import org.claimdesk.extraction.child.Request;

/** The child processes, each lent to one caller at a time; callers are served in their order. */
final class Children implements AutoCloseable {

    private final BlockingQueue<Seat> seats;
    private volatile boolean closed;

    /** Where one child sits, when there is one. It is replaced without its callers noticing. */
    private static final class Seat {

        private final ExtractionSettings settings;
        private final ChildCommand command;
        private volatile @org.jspecify.annotations.Nullable Child child;

        Seat(ExtractionSettings settings, ChildCommand command) {
            this.settings = settings;
            this.command = command;
        }

        Answer ask(Path bytes, Function<Path, Request> question) throws InterruptedException {
            Child present = child;
            if (present == null || !present.isAlive()) {
                dismiss();
                present = Child.start(command);
                child = present;
            }
            Answer answer = present.ask(bytes, question, settings.time());
            if (!present.isAlive() || present.filesRead() >= settings.filesPerChild()) {
                dismiss();
            }
            return answer;
        }

        void dismiss() {
            Child present = child;
            child = null;
            if (present != null) {
                present.close();
            }
        }
    }

    private final java.util.List<Seat> all;

    Children(ExtractionSettings settings) {
        ChildCommand command = new ChildCommand(settings.heapMegabytes());
        all =
                java.util.stream.Stream.generate(() -> new Seat(settings, command))
                        .limit(settings.children())
                        .toList();
        seats = new ArrayBlockingQueue<>(settings.children(), true, all);
    }

    Answer ask(Path bytes, Function<Path, Request> question) throws InterruptedException {
        Seat seat = seats.take();
        try {
            if (closed) {
                throw new IllegalStateException("The desk is being shut down");
            }
            return seat.ask(bytes, question);
        } finally {
            seats.add(seat);
        }
    }

    @Override
    public void close() {
        closed = true;
        all.forEach(Seat::dismiss);
    }
}
