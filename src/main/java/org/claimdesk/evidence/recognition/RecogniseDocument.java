package org.claimdesk.evidence.recognition;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.claimdesk.evidence.LayerPart;
import org.claimdesk.evidence.Obstacle;
import org.claimdesk.evidence.RecognisedLayer;
import org.claimdesk.evidence.RecognisedLayer.Page;
import org.claimdesk.evidence.RecognisedLayer.Reading;
import org.claimdesk.evidence.Watched;
import org.claimdesk.extraction.PageRecognition;
import org.claimdesk.extraction.Pictures;
import org.claimdesk.extraction.PicturesReading;
import org.claimdesk.extraction.RecognisedPage;
import org.claimdesk.extraction.Recogniser;
import org.claimdesk.extraction.RecognitionProgram;
import org.claimdesk.extraction.Unreadable;
import org.claimdesk.job.JobContext;
import org.claimdesk.job.JobFailed;
import org.claimdesk.job.JobHandler;
import org.claimdesk.job.JobState;
import org.claimdesk.job.JobStatus;
import org.claimdesk.job.JobWords;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.store.Bytes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Recognises the letters on the pages of a document that lack words, page by page. A page that is
 * done is kept at once: what is begun again goes on behind it.
 */
@Component
class RecogniseDocument implements JobHandler {

    static final String KIND = "document.recognise";

    private static final Logger log = LoggerFactory.getLogger(RecogniseDocument.class);

    private final Recogniser recogniser;
    private final Bytes bytes;
    private final Recognising recognising;

    RecogniseDocument(Recogniser recogniser, Bytes bytes, Recognising recognising) {
        this.recogniser = recogniser;
        this.bytes = bytes;
        this.recognising = recognising;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext context) throws Exception {
        DocumentId id = DocumentId.of(context.data());
        Optional<RecognitionProgram> program = recogniser.program();
        if (program.isEmpty()) {
            throw failed(context, Obstacle.UNSUPPORTED, id.toString());
        }
        Optional<Recognising.Task> task = recognising.start(id, context.id(), program.get());
        if (task.isPresent()) {
            run(context, id, task.get(), program.get());
        }
    }

    private void run(
            JobContext context, DocumentId id, Recognising.Task task, RecognitionProgram program)
            throws Exception {
        Path file = bytes.path(task.sha256());
        context.progress(0, 0, JobWords.of("evidence.job.looking-at-pages", task.name()));
        Pictures pictures = pictures(context, file, task);
        List<LayerPart> parts =
                task.parts().isEmpty() ? RecognisedLayer.blank(pictures.pages()) : task.parts();
        List<Integer> blank =
                RecognisedLayer.blankPages(task.text(), parts).stream()
                        .filter(index -> index < pictures.pages().size())
                        .toList();
        Reading reading = recognising.reading(program, task.languages());
        Map<Integer, Page> pages = new TreeMap<>();
        for (int index : blank) {
            context.progress(
                    pages.size(),
                    blank.size(),
                    JobWords.of(
                            "evidence.job.recognising",
                            task.name(),
                            Integer.toString(pages.size() + 1),
                            Integer.toString(blank.size())));
            Page done = task.done().get(index);
            if (done == null) {
                done = recognise(context, file, index, task);
                if (!recognising.keep(id, context.id(), index, reading, done)) {
                    return;
                }
            }
            pages.put(index, done);
        }
        failIfNoneCouldBeRead(context, pages, task.name());
        recognising.finish(
                id,
                context.id(),
                RecognisedLayer.of(task.text(), parts, pages, reading),
                program,
                pictures.mediaType());
    }

    private Pictures pictures(JobContext context, Path file, Recognising.Task task)
            throws Exception {
        PicturesReading reading = watched(context, task.name(), () -> recogniser.pages(file));
        return switch (reading) {
            case Pictures pictures -> pictures;
            case Unreadable unreadable ->
                    throw failed(context, Obstacle.of(unreadable.reason()), task.name());
        };
    }

    private Page recognise(JobContext context, Path file, int index, Recognising.Task task)
            throws Exception {
        PageRecognition recognition =
                watched(
                        context,
                        task.name(),
                        () -> recogniser.recognise(file, index, task.languages()));
        return switch (recognition) {
            case RecognisedPage page ->
                    new Page(page.text(), Optional.ofNullable(page.confidence()), Optional.empty());
            case Unreadable unreadable -> {
                log.warn(
                        "Page not recognised: job={} page={} reason={} detail={}",
                        context.id(),
                        index + 1,
                        unreadable.reason(),
                        unreadable.detail());
                yield new Page("", Optional.empty(), Optional.of(Obstacle.of(unreadable.reason())));
            }
        };
    }

    private <T> T watched(JobContext context, String name, Callable<T> reading)
            throws InterruptedException {
        try {
            return Watched.call(context, reading);
        } catch (ExecutionException e) {
            log.error("Not recognised: job={}", context.id(), e.getCause());
            throw failed(context, Obstacle.UNEXPECTED, name);
        }
    }

    private void failIfNoneCouldBeRead(JobContext context, Map<Integer, Page> pages, String name) {
        pages.values().stream()
                .flatMap(page -> page.obstacle().stream())
                .findFirst()
                .filter(
                        obstacle ->
                                pages.values().stream()
                                        .allMatch(page -> page.obstacle().isPresent()))
                .ifPresent(
                        obstacle -> {
                            throw failed(context, obstacle, name);
                        });
    }

    private JobFailed failed(JobContext context, Obstacle obstacle, String name) {
        recognising.settle(DocumentId.of(context.data()), context.id(), obstacle);
        return new JobFailed(JobWords.of(obstacle.key(), name));
    }

    /** Without this a recognition whose job broke off, or never ran, would go on for ever. */
    @Override
    public void ended(JobStatus job) {
        recognising.settle(
                new DocumentId(job.subject().id()),
                job.id(),
                job.state() == JobState.CANCELLED ? Obstacle.CANCELLED : Obstacle.UNEXPECTED);
    }
}
