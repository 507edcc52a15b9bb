package org.claimdesk.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.claimdesk.extraction.Unreadable.Reason;
import org.claimdesk.extraction.child.Answer;
import org.claimdesk.extraction.child.PageRequest;
import org.claimdesk.extraction.child.Request;
import org.claimdesk.extraction.child.WorkFolder;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Reads foreign bytes in a child process with limits on time, memory, depth and output. A file that
 * breaks the child costs that file alone.
 *
 * <p>Callers wait for their turn and for the reading; an interrupt ends both and stops the child.
 */
@Component
public class Extractor implements DisposableBean {

    private final ExtractionSettings settings;
    private final ChildCommand command;
    private final WorkFolders folders;
    private final Children children;

    /** Readings with more memory or time than usual are made one after the other. */
    private final Semaphore large = new Semaphore(1, true);

    @Autowired
    Extractor(ExtractionSettings settings) {
        this(settings, new ChildCommand(settings.heapMegabytes()));
    }

    Extractor(ExtractionSettings settings, ChildCommand command) {
        this.settings = settings;
        this.command = command;
        folders = WorkFolders.open();
        children = new Children(settings, command, folders);
    }

    /** What a file may take unless somebody allows it more. */
    public Allowance usual() {
        return new Allowance(settings.limits(), settings.time(), settings.heapMegabytes());
    }

    /**
     * Reads a document of any kind; what lies inside is listed in its text and not given out.
     *
     * @param bytes a file, which stays as it is
     * @param name what the file was called; a hint at its format, used in no path
     */
    public Extraction read(Path bytes, String name) throws InterruptedException {
        return read(bytes, name, usual());
    }

    /** The same with more time or memory than usual. */
    public Extraction read(Path bytes, String name, Allowance allowance)
            throws InterruptedException {
        Path inside = folder();
        try {
            Extraction extraction = read(bytes, name, inside, allowance);
            return extraction instanceof Extracted extracted
                    ? extracted.withoutMembers()
                    : extraction;
        } finally {
            remove(inside);
        }
    }

    /**
     * Reads a document of any kind and takes out the files that lie inside it.
     *
     * @param members an empty folder of the caller's, for those files
     * @param allowance with more time or memory than usual, a child is started for this file alone
     */
    public Extraction read(Path bytes, String name, Path members, Allowance allowance)
            throws InterruptedException {
        return document(
                ask(
                        new Question(
                                Request.Kind.DOCUMENT,
                                bytes,
                                name,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(members),
                                allowance.limits()),
                        allowance));
    }

    /**
     * A new empty folder, to be given back to {@link #remove}; a kill leaves it to a next start.
     */
    public Path folder() {
        try {
            return folders.add();
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary folder can be made", e);
        }
    }

    public void remove(Path folder) {
        WorkFolder.remove(folder);
    }

    /**
     * Reads the article in a web page, PDF, office document or plain text.
     *
     * @param url where the bytes were captured, if they were
     */
    public ArticleReading readArticle(Path bytes, String name, Optional<URI> url)
            throws InterruptedException {
        return switch (ask(question(Request.Kind.ARTICLE, bytes, name, url), usual())) {
            case Answer answer when answer.article() != null -> answer.article();
            case Answer answer -> unreadable(answer);
        };
    }

    /**
     * Draws a picture anew, as a PDF that has its pages. Foreign bytes reach no browser that way.
     *
     * @param folder an empty folder of the caller's, where the PDF will lie
     * @return empty where that is no picture, or none that can be drawn within the limits
     */
    public Optional<Path> draw(Path bytes, Path folder) throws InterruptedException {
        Answer answer =
                ask(
                        new Question(
                                Request.Kind.BOOK,
                                bytes,
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(folder),
                                settings.limits()),
                        usual());
        return Optional.ofNullable(answer.document()).stream()
                .flatMap(read -> read.members().stream())
                .findFirst()
                .map(pages -> folder.resolve(pages.file()));
    }

    PicturesReading pictures(Path bytes) throws InterruptedException {
        Answer answer = ask(question(Request.Kind.PICTURES, bytes, "", Optional.empty()), usual());
        return answer.pictures() != null ? answer.pictures() : unreadable(answer);
    }

    PageRecognition page(Path bytes, PageRequest page) throws InterruptedException {
        Answer answer = children.ask(Question.page(bytes, page, settings.limits()));
        return answer.page() != null ? answer.page() : unreadable(answer);
    }

    Duration time() {
        return settings.time();
    }

    /**
     * Has a child started in the background, so that who is about to send a file need not wait for
     * that. Returns at once.
     */
    public void prepare() {
        children.prepare();
    }

    @Override
    public void destroy() {
        children.close();
        folders.close();
    }

    private Question question(Request.Kind kind, Path bytes, String name, Optional<URI> url) {
        return new Question(
                kind, bytes, name, url, Optional.empty(), Optional.empty(), settings.limits());
    }

    private Answer ask(Question question, Allowance allowance) throws InterruptedException {
        Optional<Unreadable> refusal = refuse(question);
        if (refusal.isPresent()) {
            return Answer.of(refusal.get());
        }
        boolean usual =
                allowance.time().equals(settings.time())
                        && allowance.heapMegabytes() == settings.heapMegabytes();
        return usual ? children.ask(question) : askAlone(question, allowance);
    }

    private Answer askAlone(Question question, Allowance allowance) throws InterruptedException {
        large.acquire();
        try (Child child = Child.start(command.with(allowance.heapMegabytes()), folders)) {
            return child.ask(question, allowance.time());
        } finally {
            large.release();
        }
    }

    /** What needs no child to be seen. */
    private static Optional<Unreadable> refuse(Question question) {
        try {
            long size = Files.size(question.bytes());
            if (size == 0) {
                return Optional.of(Unreadable.because(Reason.EMPTY, "0 bytes"));
            }
            return size > question.limits().bytes()
                    ? Optional.of(Unreadable.because(Reason.TOO_LARGE, size + " bytes"))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(question.bytes()), e);
        }
    }

    private static Extraction document(Answer answer) {
        return answer.document() != null ? answer.document() : unreadable(answer);
    }

    private static Unreadable unreadable(Answer answer) {
        return answer.unreadable() != null
                ? answer.unreadable()
                : Unreadable.because(Reason.CRASHED, "an answer to another question");
    }
}
