package org.claimdesk.report;

import java.util.Iterator;
import java.util.Locale;
import org.claimdesk.job.JobContext;
import org.claimdesk.job.JobWords;
import org.claimdesk.report.content.ReportedClaim;

/** Tells how far a report is, claim by claim, and stops it when somebody cancelled it. */
final class ReportProgress {

    private final JobContext job;
    private final int passes;
    private int total;
    private int pass;
    private long done;
    private String words = "report.progress.reading";

    /**
     * @param formats how many are written, each in one pass over all claims
     */
    ReportProgress(JobContext job, int formats) {
        this.job = job;
        this.passes = formats + 1;
    }

    void begin(int claims) {
        total = claims;
        tell(0);
    }

    void format(ReportFormat format) {
        pass++;
        words = "report.progress." + format.name().toLowerCase(Locale.ROOT).replace('_', '-');
        tell(0);
    }

    /**
     * @param taken claims in this pass
     */
    void tell(int taken) {
        job.stopIfCancelled();
        // Some formats go through the claims twice: nobody sees the bar go back.
        done = Math.max(done, Math.min((long) total * pass + taken, all()));
        int current = Math.min(taken + 1, total);
        job.progress(
                done,
                all(),
                JobWords.of(words, Integer.toString(current), Integer.toString(total)));
    }

    private long all() {
        return (long) total * passes;
    }

    /** A page has been laid out, of claims that were told already. */
    void page(int number) {
        job.stopIfCancelled();
        job.progress(done, all(), JobWords.of("report.progress.page", Integer.toString(number)));
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
