package org.claimdesk.evidence.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.claimdesk.evidence.FileAddress;
import org.claimdesk.evidence.NotKept;
import org.claimdesk.job.JobContext;
import org.claimdesk.job.JobFailed;
import org.claimdesk.job.JobHandler;
import org.claimdesk.job.JobPaused;
import org.claimdesk.job.JobStatus;
import org.claimdesk.job.JobWords;
import org.claimdesk.job.Jobs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings in a folder: first all names of its files, then the files themselves, some at a time and
 * not far ahead of their reading (decision 0079). Done twice, it comes to the same.
 */
@Component
class TakeInFolder implements JobHandler {

    static final String KIND = "document.import";

    private static final long SLICE_NANOS = Duration.ofSeconds(5).toNanos();
    private static final Duration WHILE_MANY_WAIT = Duration.ofMillis(500);
    private static final int MOST_AHEAD = 200;
    private static final int BATCH = 16;

    private final ImportRows runs;
    private final ImportFileRows files;
    private final FolderBatch batch;
    private final Jobs jobs;
    private final TransactionTemplate transaction;

    TakeInFolder(
            ImportRows runs,
            ImportFileRows files,
            FolderBatch batch,
            Jobs jobs,
            TransactionTemplate transaction) {
        this.runs = runs;
        this.files = files;
        this.batch = batch;
        this.jobs = jobs;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext context) {
        ImportRunId run = ImportRunId.of(context.data());
        ImportRows.Folder folder = runs.folder(run).orElseThrow();
        Path root = FileAddress.path(folder.address());
        ImportRun begun = runs.find(run).orElseThrow();
        if (!begun.listed()) {
            list(run, root, folder.deep());
        }
        var work = new FolderBatch.Work(run, root, begun.claim(), folder.restriction());
        long end = System.nanoTime() + SLICE_NANOS;
        while (true) {
            context.stopIfCancelled();
            if (jobs.waitingInBulk(MOST_AHEAD) >= MOST_AHEAD) {
                throw new JobPaused(WHILE_MANY_WAIT);
            }
            List<ImportFileRows.Waiting> next = files.waiting(run, BATCH);
            if (next.isEmpty()) {
                return;
            }
            batch.take(work, next);
            if (System.nanoTime() > end) {
                throw new JobPaused(Duration.ZERO);
            }
        }
    }

    /** What it did not come to will not come. */
    @Override
    public void ended(JobStatus job) {
        ImportRunId run = new ImportRunId(job.subject().id());
        switch (job.state()) {
            case FAILED -> files.refuseWaiting(run, NotKept.NOT_WRITTEN);
            case CANCELLED -> files.leaveOutWaiting(run);
            case DONE, QUEUED, RUNNING -> {}
        }
        runs.setListed(run);
    }

    private void list(ImportRunId run, Path root, boolean deep) {
        try {
            files.forgetAll(run);
            FolderWalk.of(
                    root,
                    deep,
                    found ->
                            transaction.executeWithoutResult(
                                    status -> files.add(run, files.next(run), found)));
            transaction.executeWithoutResult(status -> runs.setListed(run));
        } catch (IOException e) {
            throw new JobFailed(
                    JobWords.of("evidence.import.no-folder", FileAddress.shown(root.toString())),
                    e);
        }
    }
}
