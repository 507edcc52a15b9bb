package org.claimdesk.report;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.claimdesk.job.JobContext;
import org.claimdesk.job.JobWords;
import org.claimdesk.report.content.LayoutWatch;
import org.claimdesk.report.content.ReportedClaim;

/** Tells how far a report is, claim by claim, and stops it when somebody cancelled it. */
final class ReportProgress implements LayoutWatch {

    /**
     * What reading all claims takes of the time, where a pass that writes HTML takes one. All these
     * weights are estimates, not measured: with them the bar is not nearly full before the PDF.
     */
    private static final int READING = 4;

    private final JobContext job;
    private final int work;
    private int total;
    private int before;
    private int weight = READING;
    private long done;
    private int pages;
    private String words = "report.progress.reading";

    /**
     * @param formats that are written, each in one pass over all claims
     */
    ReportProgress(JobContext job, List<ReportFormat> formats) {
        this.job = job;
        this.work = READING + formats.stream().mapToInt(ReportProgress::weight).sum();
    }

    void begin(int claims) {
        total = claims;
        tell(0);
    }

    void format(ReportFormat format) {
        before += weight;
        weight = weight(format);
        words = "report.progress." + format.name().toLowerCase(Locale.ROOT).replace('_', '-');
        tell(0);
    }

    /** Throws when somebody cancelled the report. */
    void stopIfCancelled() {
        job.stopIfCancelled();
    }

    /**
     * @param taken claims in this pass
     */
    void tell(int taken) {
        job.stopIfCancelled();
        // Some formats go through the claims twice: nobody sees the bar go back.
        done = Math.max(done, Math.min((long) total * before + (long) taken * weight, all()));
        int current = Math.min(taken + 1, total);
        job.progress(
                done,
                all(),
                JobWords.of(words, Integer.toString(current), Integer.toString(total)));
    }

    private long all() {
        return (long) total * work;
    }

    private static int weight(ReportFormat format) {
        return switch (format) {
            case PDF -> 6;
            case HTML, CSV, CLAIM_REVIEW -> 1;
        };
    }

    @Override
    public void line() {
        job.stopIfCancelled();
    }

    @Override
    public void page() {
        job.stopIfCancelled();
        pages++;
        job.progress(done, all(), JobWords.of("report.progress.page", Integer.toString(pages)));
    }

    /** The claims, and a word for each one taken. */
    Iterable<ReportedClaim> of(Iterable<ReportedClaim> claims) {
        return () -> new Counting(claims.iterator());
    }

    private final class Counting implements Iterator<ReportedClaim> {

        private final Iterator<ReportedClaim> claims;
        private int taken;

        Counting(Iterator<ReportedClaim> claims) {
            this.claims = claims;
        }

        @Override
        public boolean hasNext() {
            return claims.hasNext();
        }

        @Override
        public ReportedClaim next() {
            tell(taken++);
            return claims.next();
        }
    }
}
