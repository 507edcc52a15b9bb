package org.claimdesk.extraction;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.claimdesk.extraction.Unreadable.Reason;
import org.claimdesk.extraction.child.Answer;
import org.claimdesk.extraction.child.Wire;
import org.claimdesk.extraction.child.WorkFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One running child process and its temporary folder. Used by one caller at a time. */
final class Child implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Child.class);

    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final Process process;
    private final Path folder;
    private final InputStream answers;
    private final OutputStream requests;
    private final LastWords lastWords;
    private int filesRead;

    private Child(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        answers = new BufferedInputStream(process.getInputStream());
        requests = new BufferedOutputStream(process.getOutputStream());
        lastWords = LastWords.of(process.getErrorStream());
    }

    /** Starts a process and waits until it can read. */
    static Child start(ChildCommand command, WorkFolders folders) throws InterruptedException {
        Child child = begin(command, folders);
        try {
            if (child.within(LONGEST_START, child::answer).isReady()) {
                return child;
            }
            throw new IOException("The child answered before it was asked");
        } catch (IOException | ExecutionException | TimeoutException e) {
            child.close();
            throw new IllegalStateException(
                    "The process that reads files does not start: " + child.lastWords, e);
        } catch (InterruptedException e) {
            child.close();
            throw e;
        }
    }

    private static Child begin(ChildCommand command, WorkFolders folders) {
        try {
            Path folder = folders.add();
            try {
                return new Child(command.start(folder), folder);
            } catch (IOException e) {
                Files.deleteIfExists(folder);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The process that reads files cannot be started", e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int filesRead() {
        return filesRead;
    }

    /**
     * Has a copy of the bytes read. When the answer does not come in time, or never, or nobody
     * waits for it any more, the process is ended.
     */
    Answer ask(Question question, Duration time) throws InterruptedException {
        Path copy = folder.resolve("file");
        filesRead++;
        try {
            Files.copy(question.bytes(), copy, StandardCopyOption.REPLACE_EXISTING);
            Answer answer =
                    within(
                            time,
                            () -> {
                                Wire.write(requests, question.request(folder, copy));
                                Answer given = answer();
                                question.fetchMembers(folder, given.document());
                                return given;
                            });
            WorkFolder.empty(folder);
            return answer;
        } catch (TimeoutException e) {
            kill();
            return refusal(Reason.TOO_SLOW, "after " + time);
        } catch (ExecutionException e) {
            return refusal(reasonOfEnd(), lastWords.places());
        } catch (InterruptedException e) {
            kill();
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("A file cannot be copied to be read", e);
        }
    }

    @Override
    public void close() {
        kill();
        WorkFolder.remove(folder);
    }

    private Answer answer() throws IOException {
        return Wire.read(answers, Answer.class);
    }

    /** A pipe can't be read with a time limit: another thread reads it, and ends with the pipe. */
    private static <T> T within(Duration time, Callable<T> work)
            throws InterruptedException, ExecutionException, TimeoutException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform().name("extraction").daemon().start(task);
        return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Answer refusal(Reason reason, String detail) {
        log.warn("A file could not be read: reason={} detail={}", reason, detail);
        return Answer.of(Unreadable.because(reason, detail));
    }

    /** Why the process ended by itself; if it still lives, it speaks nonsense and is ended. */
    private Reason reasonOfEnd() throws InterruptedException {
        boolean ended = process.waitFor(5, TimeUnit.SECONDS);
        if (!ended) {
            kill();
        }
        return ended && process.exitValue() == ChildCommand.EXIT_OUT_OF_MEMORY
                ? Reason.OUT_OF_MEMORY
                : Reason.CRASHED;
    }

    /** What it started ends before it: nobody would know of that afterwards. */
    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
