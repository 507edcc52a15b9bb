package org.claimdesk.evidence;

import java.util.List;
import org.claimdesk.job.JobContext;
import org.claimdesk.job.JobStopped;
import org.claimdesk.job.JobWords;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;

/** A job that a test runs itself, and that is stopped after so many looks. */
public final class SomeJob implements JobContext {

    private final JobId id;
    private final Subject subject;
    private final UserId by;
    private int looks;
    private List<String> firstWords = List.of();
    private List<String> lastWords = List.of();

    public SomeJob(JobId id, Subject subject, UserId by, int looks) {
        this.id = id;
        this.subject = subject;
        this.by = by;
        this.looks = looks;
    }

    public List<String> firstWords() {
        return firstWords;
    }

    public List<String> lastWords() {
        return lastWords;
    }

    @Override
    public JobId id() {
        return id;
    }

    @Override
    public Subject subject() {
        return subject;
    }

    @Override
    public String data() {
        return "";
    }

    @Override
    public UserId askedBy() {
        return by;
    }

    @Override
    public int attempt() {
        return 1;
    }

    @Override
    public void progress(long done, long total, JobWords words) {
        lastWords = words.arguments();
        if (firstWords.isEmpty()) {
            firstWords = lastWords;
        }
    }

    @Override
    public boolean isCancelled() {
        return looks <= 0;
    }

    @Override
    public void stopIfCancelled() {
        if (looks-- <= 0) {
            throw new JobStopped();
        }
    }
}
