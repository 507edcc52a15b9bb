package org.claimdesk.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.claimdesk.extraction.Unreadable.Reason;
import org.claimdesk.extraction.child.Answer;
import org.claimdesk.extraction.child.PageRequest;
import org.claimdesk.extraction.child.Request;
import org.springframework.beans.factory.DisposableBean;
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
    private final Children children;

    Extractor(ExtractionSettings settings) {
        this.settings = settings;
        children = new Children(settings);
    }

    /**
     * Reads a document of any kind.
     *
     * @param bytes a file, which stays as it is
     * @param name what the file was called; a hint at its format, used in no path
     */
    public Extraction read(Path bytes, String name) throws InterruptedException {
        return switch (ask(Request.Kind.DOCUMENT, bytes, name, Optional.empty())) {
            case Answer answer when answer.document() != null -> answer.document();
            case Answer answer -> unreadable(answer);
        };
    }

    /**
     * Reads the article in a web page, PDF, office document or plain text.
     *
     * @param url where the bytes were captured, if they were
     */
    public ArticleReading readArticle(Path bytes, String name, Optional<URI> url)
            throws InterruptedException {
        return switch (ask(Request.Kind.ARTICLE, bytes, name, url)) {
            case Answer answer when answer.article() != null -> answer.article();
            case Answer answer -> unreadable(answer);
        };
    }

    PicturesReading pictures(Path bytes) throws InterruptedException {
        Answer answer = ask(Request.Kind.PICTURES, bytes, "", Optional.empty());
        return answer.pictures() != null ? answer.pictures() : unreadable(answer);
    }

    PageRecognition page(Path bytes, PageRequest page) throws InterruptedException {
        Answer answer =
                children.ask(
                        bytes,
                        copy ->
                                new Request(
                                        Request.Kind.PAGE,
                                        copy.toString(),
                                        "",
                                        null,
                                        page,
                                        settings.limits()));
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
    }

    private Answer ask(Request.Kind kind, Path bytes, String name, Optional<URI> url)
            throws InterruptedException {
        Optional<Unreadable> refusal = refuse(bytes);
        if (refusal.isPresent()) {
            return Answer.of(refusal.get());
        }
        return children.ask(
                bytes,
                copy ->
                        new Request(
                                kind,
                                copy.toString(),
                                lastName(name),
                                url.map(URI::toString).orElse(null),
                                null,
                                settings.limits()));
    }

    /** What needs no child to be seen. */
    private Optional<Unreadable> refuse(Path bytes) {
        try {
            long size = Files.size(bytes);
            if (size == 0) {
                return Optional.of(Unreadable.because(Reason.EMPTY, "0 bytes"));
            }
            return size > settings.limits().bytes()
                    ? Optional.of(Unreadable.because(Reason.TOO_LARGE, size + " bytes"))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(bytes), e);
        }
    }

    private static Unreadable unreadable(Answer answer) {
        return answer.unreadable() != null
                ? answer.unreadable()
                : Unreadable.because(Reason.CRASHED, "an answer to another question");
    }

    /** A hint at the format is all that a name is: no folders, no control characters, not long. */
    private static String lastName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{Cntrl}", "");
        return clean.substring(Math.max(0, clean.length() - 200));
    }
}
