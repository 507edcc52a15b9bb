package org.claimdesk.evidence.verification;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.evidence.Finding;
import org.claimdesk.evidence.FreshText;
import org.claimdesk.evidence.LinkedPassage;
import org.claimdesk.evidence.LinkedPassage.Place;
import org.claimdesk.evidence.PassagePages;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.evidence.VerificationRows;
import org.claimdesk.evidence.VerificationRows.Look;
import org.claimdesk.evidence.VerificationRows.Outcome;
import org.claimdesk.evidence.VerificationScope;
import org.claimdesk.evidence.Verifier;
import org.claimdesk.evidence.verification.VerificationRunRows.Run;
import org.claimdesk.job.JobContext;
import org.claimdesk.job.JobHandler;
import org.claimdesk.job.JobState;
import org.claimdesk.job.JobStatus;
import org.claimdesk.job.JobStopped;
import org.claimdesk.job.JobWords;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.JobId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Verifies many passages, document by document and page by page, so that none of them waits in
 * memory. What came of a page is written in one short transaction, with how far the run is: after a
 * restart it goes on there.
 */
@Component
class VerifyPassages implements JobHandler {

    static final String KIND = "evidence.verify";

    /** The data of a job that reads the bytes again. */
    static final String FRESH = "fresh";

    private static final int PAGE = 250;
    private static final long KEEP_EVERY = Duration.ofSeconds(2).toNanos();
    private static final int MOST_NAMED = 200;

    private final PassagePages passages;
    private final VerificationRows rows;
    private final VerificationRunRows runs;
    private final Verifier verifier;
    private final FreshTexts freshTexts;
    private final Clock clock;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    VerifyPassages(
            PassagePages passages,
            VerificationRows rows,
            VerificationRunRows runs,
            Verifier verifier,
            FreshTexts freshTexts,
            Clock clock,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.passages = passages;
        this.rows = rows;
        this.runs = runs;
        this.verifier = verifier;
        this.freshTexts = freshTexts;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext context) throws InterruptedException {
        new Going(context).toTheEnd();
    }

    /** One entry in the log for all of it, whether it came to its end or not. */
    @Override
    public void ended(JobStatus job) {
        runs.find(job.id())
                .filter(run -> !run.hasEnded())
                .ifPresent(
                        run -> {
                            boolean isWhole = job.state() == JobState.DONE;
                            runs.end(job.id(), clock.instant());
                            if (isWhole
                                    && VerificationScope.of(job.subject())
                                            instanceof VerificationScope.WholeDesk) {
                                runs.deskEnded(clock.instant());
                            }
                            events.publishEvent(
                                    new VerificationEnded(
                                            job.subject(),
                                            isWhole,
                                            run.counts(),
                                            run.freshCounts(),
                                            runs.changed(job.id(), MOST_NAMED),
                                            runs.countChanged(job.id())));
                        });
    }

    /** One attempt at a run. */
    private final class Going {

        private final JobContext context;
        private final VerificationScope scope;
        private final Verifier.Round round;
        private final Optional<FreshTexts.Round> fresh;
        private final long total;
        private final List<Outcome> pending = new ArrayList<>();
        private final List<Outcome> counted = new ArrayList<>();
        private Run run;
        private long keptAt = System.nanoTime();

        private Going(JobContext context) {
            this.context = context;
            scope = VerificationScope.of(context.subject());
            round = verifier.round(context::stopIfCancelled);
            fresh =
                    context.data().equals(FRESH)
                            ? Optional.of(freshTexts.round(context))
                            : Optional.empty();
            total = passages.count(scope);
            run = begun(context.id());
        }

        private Run begun(JobId job) {
            Run begun = transaction.execute(status -> runs.begin(job, clock.instant()));
            if (begun == null) {
                throw new IllegalStateException("No run for job " + job);
            }
            return begun;
        }

        private void toTheEnd() throws InterruptedException {
            tell();
            Optional<Place> after = run.after();
            try {
                List<LinkedPassage> page = passages.next(scope, after, PAGE);
                while (!page.isEmpty()) {
                    for (LinkedPassage passage : page) {
                        context.stopIfCancelled();
                        verify(passage);
                        after = Optional.of(passage.place());
                        if (System.nanoTime() - keptAt > KEEP_EVERY) {
                            keep(after);
                        }
                    }
                    keep(after);
                    page = passages.next(scope, after, PAGE);
                }
            } catch (JobStopped stopped) {
                keep(after);
                throw stopped;
            }
        }

        private void verify(LinkedPassage passage) throws InterruptedException {
            Finding finding =
                    round.verify(
                            passage.documentSha256(),
                            passage.layerSha256(),
                            passage.values(),
                            passage.spans());
            List<Outcome> outcomes = new ArrayList<>();
            outcomes.add(
                    outcome(passage, Optional.of(passage.before()), finding, Optional.empty()));
            if (fresh.isPresent()) {
                FreshText text = fresh.get().of(passage, finding.result());
                Finding found = fresh.get().find(passage, context::stopIfCancelled);
                if (FreshTexts.canTell(passage, found)) {
                    outcomes.add(outcome(passage, passage.freshBefore(), found, Optional.of(text)));
                }
            }
            pending.addAll(outcomes);
            if (passage.isOpen() || scope.isOfOneDocument()) {
                counted.addAll(outcomes);
            }
        }

        private Outcome outcome(
                LinkedPassage passage,
                Optional<LinkedPassage.Standing> before,
                Finding finding,
                Optional<FreshText> text) {
            return new Outcome(
                    new EvidenceId(passage.place().evidence()),
                    before,
                    scope instanceof VerificationScope.OfPassage,
                    finding,
                    text);
        }

        private void keep(Optional<Place> after) {
            run =
                    new Run(
                            after,
                            run.counts().plus(results(VerificationRows.LookedIn.LAYER)),
                            run.freshCounts().plus(results(VerificationRows.LookedIn.FRESH)),
                            false);
            var look = new Look(context.askedBy(), clock.instant(), Optional.of(context.id()));
            transaction.executeWithoutResult(
                    status -> {
                        rows.add(pending, look);
                        runs.advance(context.id(), run);
                    });
            pending.clear();
            counted.clear();
            keptAt = System.nanoTime();
            tell();
        }

        /** What log and progress tell all who may read holds nothing of what is restricted. */
        private List<VerificationResult> results(VerificationRows.LookedIn lookedIn) {
            return counted.stream()
                    .filter(outcome -> outcome.lookedIn() == lookedIn)
                    .map(outcome -> outcome.finding().result())
                    .toList();
        }

        private void tell() {
            context.progress(
                    run.counts().total(),
                    total,
                    JobWords.of(
                            "evidence.job.verifying",
                            Long.toString(run.counts().total()),
                            Long.toString(total),
                            Long.toString(run.counts().of(VerificationResult.EXACT)),
                            Long.toString(run.counts().others())));
        }
    }
}
