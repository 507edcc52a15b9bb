package org.claimdesk.report;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.job.JobContext;
import org.claimdesk.job.JobStopped;
import org.claimdesk.job.JobWords;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.ReportId;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;

/** A job that a test runs itself: it is cancelled where the test says. */
final class HandledJob implements JobContext {

    static final String NEVER = "never";

    private final ReportId report;
    private final UserId askedBy;
    private final String cancelledIn;
    private final int cancelledAt;
    private final List<Double> shares = new ArrayList<>();
    private String last = "";
    private int looks;

    HandledJob(ReportId report, UserId askedBy, String cancelledIn) {
        this(report, askedBy, cancelledIn, Integer.MAX_VALUE);
    }

    private HandledJob(ReportId report, UserId askedBy, String cancelledIn, int cancelledAt) {
        this.report = report;
        this.askedBy = askedBy;
        this.cancelledIn = cancelledIn;
        this.cancelledAt = cancelledAt;
    }

    /**
     * @param look the first one, from 1, at which it is found to be cancelled
     */
    static HandledJob cancelledAt(int look, ReportId report, UserId askedBy) {
        return new HandledJob(report, askedBy, NEVER, look);
    }

    /** The key of the words that were said last. */
    String last() {
        return last;
    }

    /** How far it was, each time that it said so. */
    List<Double> shares() {
        return shares;
    }

    @Override
    public JobId id() {
        return new JobId(report.value());
    }

    @Override
    public Subject subject() {
        return Subject.of(report);
    }

    @Override
    public String data() {
        return "";
    }

    @Override
    public UserId askedBy() {
        return askedBy;
    }

    @Override
    public int attempt() {
        return 1;
    }

    @Override
    public void progress(long done, long total, JobWords words) {
        last = words.key();
        shares.add((double) done / total);
    }

    @Override
    public boolean isCancelled() {
        return last.equals(cancelledIn) || looks >= cancelledAt;
    }

    @Override
    public void stopIfCancelled() {
        looks++;
        if (isCancelled()) {
            throw new JobStopped();
        }
    }
}
