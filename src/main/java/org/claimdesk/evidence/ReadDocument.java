package org.claimdesk.evidence;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import org.claimdesk.extraction.Extracted;
import org.claimdesk.extraction.Extraction;
import org.claimdesk.extraction.Extractor;
import org.claimdesk.extraction.Unreadable;
import org.claimdesk.job.JobContext;
import org.claimdesk.job.JobFailed;
import org.claimdesk.job.JobHandler;
import org.claimdesk.job.JobState;
import org.claimdesk.job.JobStatus;
import org.claimdesk.job.JobWords;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.store.Bytes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gets the text out of a document. Done twice, it comes to the same. */
@Component
class ReadDocument implements JobHandler {

    static final String KIND = "document.read";

    private static final Logger log = LoggerFactory.getLogger(ReadDocument.class);

    private final Extractor extractor;
    private final Bytes bytes;
    private final Readings readings;

    ReadDocument(Extractor extractor, Bytes bytes, Readings readings) {
        this.extractor = extractor;
        this.bytes = bytes;
        this.readings = readings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext context) throws Exception {
        DocumentId id = DocumentId.of(context.data());
        Readings.Task task = readings.start(id);
        context.progress(0, 0, JobWords.of("evidence.job.reading", task.name()));
        Extraction extraction;
        try {
            Path file = bytes.path(task.sha256());
            extraction = Watched.call(context, () -> extractor.read(file, task.name()));
        } catch (ExecutionException e) {
            if (task.restricted()) {
                log.error("Something restricted was not read: {}", nameOf(e.getCause()));
            } else {
                log.error("Document {} was not read", id, e.getCause());
            }
            throw failed(Obstacle.UNEXPECTED, task.name());
        }
        switch (extraction) {
            case Extracted extracted -> readings.read(id, extracted);
            case Unreadable unreadable -> {
                Obstacle obstacle = obstacle(unreadable.reason());
                if (task.restricted()) {
                    log.warn("Something restricted was not read: reason={}", obstacle);
                } else {
                    log.warn(
                            "Not read: document={} size={} reason={} detail={}",
                            id,
                            task.size(),
                            obstacle,
                            unreadable.detail());
                }
                readings.meet(id, obstacle);
                if (obstacle.state() == DocumentState.FAILED) {
                    throw failed(obstacle, task.name());
                }
            }
        }
    }

    /** Without this a document whose job broke off, or never ran, would be read for ever. */
    @Override
    public void ended(JobStatus job) {
        readings.settle(
                new DocumentId(job.subject().id()),
                job.id(),
                job.state() == JobState.CANCELLED ? Obstacle.CANCELLED : Obstacle.UNEXPECTED);
    }

    private static String nameOf(@Nullable Throwable cause) {
        return cause == null ? "" : cause.getClass().getName();
    }

    private static JobFailed failed(Obstacle obstacle, String name) {
        return new JobFailed(JobWords.of(obstacle.key(), name));
    }

    static Obstacle obstacle(Unreadable.Reason reason) {
        return switch (reason) {
            case EMPTY -> Obstacle.EMPTY;
            case TOO_LARGE -> Obstacle.TOO_LARGE;
            case ENCRYPTED -> Obstacle.ENCRYPTED;
            case DAMAGED -> Obstacle.DAMAGED;
            case TOO_LARGE_UNPACKED -> Obstacle.TOO_LARGE_UNPACKED;
            case TOO_DEEP -> Obstacle.TOO_DEEP;
            case TOO_SLOW -> Obstacle.TOO_SLOW;
            case OUT_OF_MEMORY -> Obstacle.OUT_OF_MEMORY;
            case NO_TEXT -> Obstacle.NO_TEXT;
            case UNSUPPORTED -> Obstacle.UNSUPPORTED;
            case CRASHED -> Obstacle.CRASHED;
        };
    }
}
