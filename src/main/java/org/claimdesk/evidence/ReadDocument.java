package org.claimdesk.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.claimdesk.extraction.Allowance;
import org.claimdesk.extraction.Extracted;
import org.claimdesk.extraction.Extraction;
import org.claimdesk.extraction.Extractor;
import org.claimdesk.extraction.Member;
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
    private final MemberArrivals members;

    ReadDocument(Extractor extractor, Bytes bytes, Readings readings, MemberArrivals members) {
        this.extractor = extractor;
        this.bytes = bytes;
        this.readings = readings;
        this.members = members;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext context) throws Exception {
        ReadingOrder order = ReadingOrder.parse(context.data());
        Readings.Task task = readings.task(order.document());
        Allowance allowance =
                order.larger()
                        .map(larger -> larger.beyond(extractor.usual()))
                        .orElseGet(extractor::usual);
        Path folder = extractor.folder();
        try {
            read(context, task, allowance, folder);
        } catch (ExecutionException e) {
            if (task.restricted()) {
                log.error("Something restricted was not read: {}", nameOf(e.getCause()));
            } else {
                log.error("Document {} was not read", task.id(), e.getCause());
            }
            throw failed(Obstacle.UNEXPECTED);
        } finally {
            extractor.remove(folder);
        }
    }

    private void read(JobContext context, Readings.Task task, Allowance allowance, Path folder)
            throws ExecutionException, InterruptedException {
        Path file = bytes.path(task.sha256());
        Allowance left = allowance.with(allowance.limits().within(task.depth()));
        Extraction extraction =
                Watched.call(
                        context,
                        () -> extractor.read(file, task.name(), folder, left),
                        () -> begun(context, task));
        switch (extraction) {
            case Extracted extracted -> {
                Optional<Obstacle> leftOut =
                        takeMembers(context, task, extracted, folder, allowance);
                Readings.Kept kept = readings.keep(extracted);
                context.atEnd(() -> readings.read(task.id(), extracted, kept, leftOut));
            }
            case Unreadable unreadable -> notRead(context, task, unreadable);
        }
    }

    private void begun(JobContext context, Readings.Task task) {
        readings.start(task.id());
        context.progress(0, 0, JobWords.of("evidence.job.reading", task.name()));
    }

    /**
     * Makes documents of what lies inside, before the container counts as read: after a kill it is
     * read again, and what is missing comes.
     *
     * @return why something inside was left out, if so
     */
    private Optional<Obstacle> takeMembers(
            JobContext context,
            Readings.Task task,
            Extracted extracted,
            Path folder,
            Allowance allowance) {
        Optional<Obstacle> leftOut = extracted.leftOut().map(why -> Obstacle.of(why.reason()));
        List<Member> found = extracted.members();
        for (Member member : found) {
            context.stopIfCancelled();
            context.progress(
                    member.number(),
                    found.size(),
                    JobWords.of("evidence.job.unpacking", task.name()));
            Optional<Obstacle> why =
                    members.take(task.id(), member, folder, allowance.limits()).map(Obstacle::of);
            leftOut = leftOut.or(() -> why);
        }
        return leftOut;
    }

    private void notRead(JobContext context, Readings.Task task, Unreadable unreadable) {
        Obstacle obstacle = Obstacle.of(unreadable.reason());
        if (task.restricted()) {
            log.warn("Something restricted was not read: reason={}", obstacle);
        } else {
            log.warn(
                    "Not read: document={} size={} reason={} detail={}",
                    task.id(),
                    task.size(),
                    obstacle,
                    unreadable.detail());
        }
        if (obstacle.state() == DocumentState.FAILED) {
            readings.meet(task.id(), obstacle, unreadable.details());
            throw failed(obstacle);
        }
        context.atEnd(() -> readings.meet(task.id(), obstacle, unreadable.details()));
    }

    /** Without this a document whose job broke off, or never ran, would be read for ever. */
    @Override
    public void ended(JobStatus job) {
        if (job.state() != JobState.DONE) {
            readings.settle(
                    new DocumentId(job.subject().id()),
                    job.id(),
                    job.state() == JobState.CANCELLED ? Obstacle.CANCELLED : Obstacle.UNEXPECTED);
        }
    }

    private static String nameOf(@Nullable Throwable cause) {
        return cause == null ? "" : cause.getClass().getName();
    }

    private static JobFailed failed(Obstacle obstacle) {
        return new JobFailed(JobWords.of(obstacle.key()));
    }
}
