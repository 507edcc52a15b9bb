package org.claimdesk.extraction.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.claimdesk.extraction.Unreadable;
import org.claimdesk.extraction.Unreadable.Reason;
import org.jspecify.annotations.Nullable;

/** All readers of this process, made once. */
final class Readers {

    private final Languages languages = new Languages();
    private final DocumentReader documents = new DocumentReader(languages);
    private final PageRecogniser recogniser = new PageRecogniser(documents);
    private final ArticleReader articles = new ArticleReader(documents, languages);
    private final CaptureReader captures = new CaptureReader(documents, articles);

    Answer read(Request request) throws IOException {
        Path file = Path.of(request.file());
        long bytes = Files.size(file);
        if (bytes == 0) {
            return Answer.of(Unreadable.because(Reason.EMPTY, "0 bytes"));
        }
        if (bytes > request.limits().bytes()) {
            return Answer.of(Unreadable.because(Reason.TOO_LARGE, bytes + " bytes"));
        }
        return switch (request.kind()) {
            case DOCUMENT -> document(file, request);
            case ARTICLE -> articles.read(file, request);
            case PICTURES -> recogniser.pages(file, request);
            case BOOK -> recogniser.bind(file, request);
            case PAGE -> recogniser.recognise(file, Objects.requireNonNull(request.page()));
        };
    }

    private Answer document(Path file, Request request) throws IOException {
        Optional<Answer> captured = captures.read(file, members(request), request);
        return captured.isPresent()
                ? captured.get()
                : documents.read(file, request.name(), members(request), request.limits());
    }

    private static @Nullable Path members(Request request) {
        return request.members() == null ? null : Path.of(request.members());
    }
}
