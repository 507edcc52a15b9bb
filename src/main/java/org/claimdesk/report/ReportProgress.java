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
     * @param done claims in this pass
     */
    void tell(int done) {
        job.stopIfCancelled();
        long all = (long) total * passes;
        long before = (long) total * pass;
        job.progress(
                Math.min(before + done, all),
                all,
                JobWords.of(words, Integer.toString(done), Integer.toString(total)));
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
