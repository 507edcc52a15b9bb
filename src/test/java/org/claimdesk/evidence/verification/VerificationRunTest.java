package org.claimdesk.evidence.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.claimdesk.OnDatabase;
import org.claimdesk.evidence.DeskWithEvidence;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.FoundElsewhere;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.LargerLimits;
import org.claimdesk.evidence.LastVerification;
import org.claimdesk.evidence.LinkedPassage;
import org.claimdesk.evidence.PassageFilter;
import org.claimdesk.evidence.PassageLists;
import org.claimdesk.evidence.PassagePages;
import org.claimdesk.evidence.PassageRow;
import org.claimdesk.evidence.SomeFiles;
import org.claimdesk.evidence.SomeJob;
import org.claimdesk.evidence.Stance;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.evidence.VerificationScope;
import org.claimdesk.evidence.correction.CorrectionDraft;
import org.claimdesk.evidence.correction.Corrections;
import org.claimdesk.job.JobState;
import org.claimdesk.job.JobStatus;
import org.claimdesk.job.JobStopped;
import org.claimdesk.job.Jobs;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.UserId;
import org.claimdesk.store.Bytes;
import org.claimdesk.user.SystemUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Many passages are verified in a job; whoever owns the database tampers with some before. Longer
 * than most files: each way in which a quotation may stand is a test.
 */
@OnDatabase
class VerificationRunTest extends DeskWithEvidence {

    private static final String QUOTE = "Nearly half of the rare earths come from one neighbour";

    private final List<Runnable> tampered = new ArrayList<>();

    @Autowired private VerificationRuns runs;
    @Autowired private VerifyPassages work;
    @Autowired private PassageLists lists;
    @Autowired private NightlyVerification nightly;
    @Autowired private Jobs jobs;
    @Autowired private Corrections corrections;
    @Autowired private PassagePages passages;
    @Autowired private TransactionTemplate transaction;
    @Autowired private Bytes bytes;
    @Autowired @FlywayDataSource private DataSource owner;

    /** The log is checked by other tests: what was tampered with is as it was again. */
    @AfterEach
    void takeItBack() {
        tampered.forEach(Runnable::run);
    }

    @Test
    void tellsOfEachPassageWhatIsAtFault() throws IOException {
        EvidenceItem exact = linked();
        EvidenceItem fileAltered = linked();
        EvidenceItem fileMissing = linked();
        EvidenceItem layerAltered = linked();
        EvidenceItem layerMissing = linked();
        EvidenceItem moved = linked();
        EvidenceItem changed = linked();
        EvidenceItem missing = linked();
        Files.writeString(file(fileAltered), "Others.");
        Files.delete(file(fileMissing));
        Files.writeString(layer(layerAltered), "Others.");
        Files.delete(layer(layerMissing));
        spans(moved, "start_at = start_at - 6, end_at = end_at - 6");
        spans(changed, "quote = '%s'".formatted(QUOTE.replace("Nearly", "Barely")));
        spans(missing, "quote = '%s'".formatted("x".repeat(QUOTE.length())));

        ended(start(new VerificationScope.OfClaim(claim), false));

        assertThat(result(exact)).isEqualTo(VerificationResult.EXACT);
        assertThat(result(fileAltered)).isEqualTo(VerificationResult.FILE_ALTERED);
        assertThat(result(fileMissing)).isEqualTo(VerificationResult.FILE_MISSING);
        assertThat(result(layerAltered)).isEqualTo(VerificationResult.LAYER_ALTERED);
        assertThat(result(layerMissing)).isEqualTo(VerificationResult.LAYER_MISSING);
        assertThat(result(missing)).isEqualTo(VerificationResult.MISSING);
        assertThat(last(moved))
                .extracting(LastVerification::result, LastVerification::distance)
                .containsExactly(VerificationResult.MOVED, 6);
        assertThat(result(changed)).isEqualTo(VerificationResult.CHANGED);
        assertThat(entries("evidence.verified-in-run", claim.toString()))
                .singleElement()
                .asString()
                .contains("\"passages\":\"8\"", "\"exact\":\"1\"", "\"layer missing\":\"1\"")
                .contains("\"changed in all\":\"7\"", missing.id() + " MISSING")
                .doesNotContain(exact.id().toString(), QUOTE);
        assertThat(as(() -> lists.find(PassageFilter.of(VerificationResult.LAYER_ALTERED), 0, 99)))
                .extracting(PassageRow::id)
                .contains(layerAltered.id())
                .doesNotContain(exact.id());
        assertThat(as(() -> lists.counts()).of(VerificationResult.FILE_MISSING)).isPositive();
    }

    @Test
    void tellsTheWorstOfSeveralSpans() {
        EvidenceItem item = linked();
        update(
                item,
                """
                INSERT INTO evidence_span
                SELECT evidence_id, 1, start_at, end_at, 'zzz' || substring(quote, 4),
                       prefix, suffix, locator
                FROM evidence_span WHERE evidence_id = ?
                """);
        tampered.add(
                () ->
                        update(
                                item,
                                "DELETE FROM evidence_span WHERE ordinal = 1 AND evidence_id = ?"));

        as(() -> verifications.verify(item.id()));

        assertThat(result(item)).isEqualTo(VerificationResult.CHANGED);
    }

    @Test
    void showsWhatWasFoundInsteadAndLeavesTheOldQuotationAlone() {
        EvidenceItem item = linked();
        String old = QUOTE.replace("Nearly", "Barely");
        spans(item, "quote = '%s'".formatted(old));

        as(() -> verifications.verify(item.id()));

        assertThat(as(() -> lists.foundElsewhere(item.id())))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.isFresh()).isFalse();
                            assertThat(found.quote()).isEqualTo(old);
                            assertThat(found.there())
                                    .map(FoundElsewhere.Words::words)
                                    .contains(QUOTE);
                        });
        assertThat(passage(as(() -> evidence.find(item.id())).orElseThrow()).quote())
                .isEqualTo(old);
    }

    @Test
    void looksEachPassageUpInAFreshExtraction() {
        EvidenceItem exact = linked();
        EvidenceItem moved = linked();
        spans(moved, "start_at = start_at - 6, end_at = end_at - 6");

        ended(start(new VerificationScope.OfClaim(claim), true));

        LastVerification.Fresh same = last(exact).fresh().orElseThrow();
        assertThat(same.result()).isEqualTo(VerificationResult.EXACT);
        assertThat(same.tool()).hasValueSatisfying(tool -> assertThat(tool).contains("Tika"));
        assertThat(same.by()).isEqualTo(reviewer);
        assertThat(last(moved).fresh())
                .hasValueSatisfying(
                        fresh -> {
                            assertThat(fresh.result()).isEqualTo(VerificationResult.MOVED);
                            assertThat(fresh.distance()).isEqualTo(6);
                        });
        assertThat(as(() -> documents.layers(passage(exact).document()))).hasSize(1);
    }

    @Test
    void keepsAFreshExtractionApartFromTheLayer() throws IOException {
        EvidenceItem altered = linked();
        EvidenceItem lost = linked();
        Files.writeString(layer(altered), "Others.");
        Files.delete(file(lost));

        ended(start(new VerificationScope.OfClaim(claim), true));

        assertThat(result(altered)).isEqualTo(VerificationResult.LAYER_ALTERED);
        assertThat(last(altered).fresh().map(LastVerification.Fresh::result))
                .contains(VerificationResult.EXACT);
        assertThat(last(lost).fresh().map(LastVerification.Fresh::result))
                .contains(VerificationResult.FILE_MISSING);
    }

    @Test
    void goesOnAfterARestartWhereItWasCutOff() throws Exception {
        EvidenceItem one = linked();
        EvidenceItem other = linked();
        JobId job = JobId.random();
        var scope = new VerificationScope.OfClaim(claim);
        var first = new SomeJob(job, scope.subject(), reviewer, 4);
        assertThatExceptionOfType(JobStopped.class).isThrownBy(() -> runIt(first));

        var second = new SomeJob(job, scope.subject(), reviewer, Integer.MAX_VALUE);
        runIt(second);

        assertThat(second.firstWords()).containsExactly("1", "2", "1", "0");
        assertThat(second.lastWords()).containsExactly("2", "2", "2", "0");
        assertThat(List.of(last(one).at(), last(other).at()))
                .allMatch(at -> at.isAfter(one.at()) && at.isAfter(other.at()));
    }

    /** Every night it would end at the same file. */
    @Test
    void goesOnBehindAFileThatTheDiskDoesNotGiveOut() throws IOException {
        EvidenceItem one = linked();
        EvidenceItem unreadable = linked();
        EvidenceItem other = linked();
        Files.delete(layer(unreadable));
        Files.createDirectory(layer(unreadable));

        JobStatus run = ended(start(new VerificationScope.OfClaim(claim), true));

        assertThat(run.state()).isEqualTo(JobState.DONE);
        assertThat(result(unreadable)).isEqualTo(VerificationResult.LAYER_MISSING);
        assertThat(List.of(result(one), result(other))).containsOnly(VerificationResult.EXACT);
        Files.delete(layer(unreadable));
    }

    @Test
    void writesDownWhatIsAsItWasOnlyOnce() {
        EvidenceItem moved = linked();
        spans(moved, "start_at = start_at - 6, end_at = end_at - 6");
        var scope = new VerificationScope.OfClaim(claim);

        ended(start(scope, true));
        long once = verificationsOf(moved);
        ended(start(scope, true));

        assertThat(once).isEqualTo(3); // when it was linked, in its layer, and in a fresh text
        assertThat(verificationsOf(moved)).isEqualTo(once);
        assertThat(as(() -> lists.foundElsewhere(moved.id()))).hasSize(2);
    }

    private long verificationsOf(EvidenceItem item) {
        return JdbcClient.create(owner)
                .sql("SELECT count(*) FROM verification WHERE evidence_id = ?")
                .param(item.id().value())
                .query(Long.class)
                .single();
    }

    /** Words that a person put there stand in no text that the file gives out. */
    @Test
    void asksNoFreshExtractionForWhatWasCorrected() {
        DocumentDetails read = read(SomeFiles.file("a.pdf", SomeFiles.pdf("Tin r0se " + claim)));
        LayerId layer = read.layer().orElseThrow().id();
        as(
                () ->
                        corrections.correct(
                                layer, 0, new CorrectionDraft("Tin rose " + claim, "Misread")));
        DocumentDetails corrected = as(() -> documents.find(read.id())).orElseThrow();
        EvidenceItem item = link(corrected, "Tin rose", Stance.SUPPORTS);
        EvidenceItem both = link(corrected, claim.toString(), Stance.SUPPORTS);

        ended(start(new VerificationScope.OfClaim(claim), true));

        assertThat(last(item).fresh()).isEmpty();
        assertThat(last(both).fresh().map(LastVerification.Fresh::result))
                .contains(VerificationResult.EXACT);
    }

    @Test
    void readsAnewWithWhatAnAdministratorAllowed() {
        EvidenceItem item = linked();
        UserId administrator = some.administrator();
        DocumentId document = passage(item).document();
        var larger = new LargerLimits(5, 1_024, 2_000, 20_000, 4, 30_000_000);
        actingAs.run(
                administrator,
                () -> {
                    arrivals.retry(document, larger);
                    return larger;
                });
        settled(document);

        assertThat(
                        as(
                                () ->
                                        passages.next(
                                                new VerificationScope.OfClaim(claim),
                                                Optional.empty(),
                                                9)))
                .extracting(LinkedPassage::larger)
                .containsExactly(Optional.of(larger));
    }

    /** A job that leaves the bytes alone does not stand in for one that reads them again. */
    @Test
    void readsTheBytesAgainForWhoeverWantsThatWhileOthersAreVerifying() {
        linked();
        var scope = new VerificationScope.OfClaim(claim);

        List<JobId> begun =
                inTransaction(
                        () ->
                                List.of(
                                        runs.start(scope, false),
                                        runs.start(scope, true),
                                        runs.start(scope, true)));

        assertThat(begun.get(1)).isNotEqualTo(begun.get(0)).isEqualTo(begun.get(2));
        begun.forEach(this::ended);
    }

    @Test
    void stopsWhenSomebodyCancels() {
        linked();
        var scope = new VerificationScope.OfClaim(claim);
        JobId job =
                inTransaction(
                        () -> {
                            JobId begun = runs.start(scope, true);
                            jobs.cancel(begun);
                            return begun;
                        });

        assertThat(ended(job).state()).isEqualTo(JobState.CANCELLED);
        assertThat(as(() -> runs.running(new VerificationScope.OfClaim(claim)))).isEmpty();
        JobId again = start(new VerificationScope.OfClaim(claim), false);
        assertThat(again).isNotEqualTo(job);
        assertThat(ended(again).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void countsWhatIsRestrictedForThoseAloneWhoSeeIt() {
        linked();
        var secret =
                new IncomingFile(
                        "secret.txt",
                        new ByteArrayInputStream((QUOTE + UUID.randomUUID()).getBytes(UTF_8)),
                        Optional.empty(),
                        Optional.of(Set.of()));
        link(read(secret), QUOTE, Stance.SUPPORTS);
        var scope = new VerificationScope.OfClaim(claim);

        JobId job = start(scope, false);

        assertThat(Objects.requireNonNull(ended(job).progress().words()).arguments())
                .containsExactly("1", "1", "1", "0");
        assertThat(as(() -> runs.restricted(scope, job))).isOne();
        assertThat(actingAs.run(some.editor(), () -> runs.restricted(scope, job))).isZero();
    }

    @Test
    void goesOverTheWholeDeskEveryNightButNeverTwiceAtOnce() {
        linked();

        List<JobId> begun =
                inTransaction(
                        () ->
                                List.of(
                                        nightly.begin(),
                                        start(new VerificationScope.WholeDesk(), false)));
        JobId night = begun.getFirst();
        JobStatus status = ended(night);

        assertThat(status.askedBy()).isEqualTo(SystemUser.ID);
        assertThat(status.state()).isEqualTo(JobState.DONE);
        assertThat(begun.getLast()).isEqualTo(night);
        assertThat(as(() -> runs.lastOfWholeDesk())).isPresent();
        assertThat(entries("evidence.verified-in-run", new UUID(0, 1).toString())).isNotEmpty();
    }

    @Test
    void anAuditorMayVerifyAndPeopleWithoutARoleMayNot() {
        linked();
        UserId auditor = some.auditor();
        UserId administrator = some.administrator();
        var scope = new VerificationScope.OfClaim(claim);

        assertThat(ended(actingAs.run(auditor, () -> runs.start(scope, false))).state())
                .isEqualTo(JobState.DONE);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> actingAs.run(administrator, () -> runs.start(scope, false)));
    }

    private EvidenceItem linked() {
        byte[] pdf = SomeFiles.pdf("In May " + QUOTE + ". " + UUID.randomUUID());
        return link(read(SomeFiles.file("trade.pdf", pdf)), QUOTE, Stance.SUPPORTS);
    }

    private void runIt(SomeJob job) throws Exception {
        Optional<Exception> thrown =
                actingAs.run(
                        reviewer,
                        () -> {
                            try {
                                work.run(job);
                                return Optional.<Exception>empty();
                            } catch (Exception e) {
                                return Optional.of(e);
                            }
                        });
        if (thrown.isPresent()) {
            throw thrown.get();
        }
    }

    /** Until it ends, no job that was begun in it runs. */
    private <T> T inTransaction(Supplier<T> work) {
        return as(
                () ->
                        Objects.requireNonNull(
                                transaction.execute(status -> Objects.requireNonNull(work.get()))));
    }

    private JobId start(VerificationScope scope, boolean fresh) {
        return as(() -> runs.start(scope, fresh));
    }

    private JobStatus ended(JobId job) {
        return await().pollInterval(Duration.ofMillis(50))
                .atMost(SOON)
                .until(
                        () -> as(() -> jobs.status(job)).orElseThrow(),
                        status -> status.state().isEnded());
    }

    private LastVerification last(EvidenceItem item) {
        return passage(as(() -> evidence.find(item.id())).orElseThrow()).lastVerification();
    }

    private VerificationResult result(EvidenceItem item) {
        return last(item).result();
    }

    private Path file(EvidenceItem item) {
        return bytes.path(passage(item).documentSha256());
    }

    private Path layer(EvidenceItem item) {
        return bytes.path(passage(item).layerSha256());
    }

    /** Only whoever owns the database can: the desk itself may not change a span. */
    private void spans(EvidenceItem item, String change) {
        Span span = passage(item).spans().getFirst();
        update(item, "UPDATE evidence_span SET %s WHERE evidence_id = ?".formatted(change));
        tampered.add(
                () ->
                        update(
                                item,
                                """
                                UPDATE evidence_span SET start_at = %d, end_at = %d, quote = '%s'
                                WHERE evidence_id = ?
                                """
                                        .formatted(span.start(), span.end(), span.quote())));
    }

    private void update(EvidenceItem item, String sql) {
        int changed = JdbcClient.create(owner).sql(sql).param(item.id().value()).update();
        assertThat(changed).isEqualTo(1);
    }

    private List<String> entries(String action, String subject) {
        return JdbcClient.create(owner)
                .sql("SELECT canonical FROM log_entry WHERE canonical LIKE ? AND canonical LIKE ?")
                .params("%\"" + action + "\"%", "%" + subject + "%")
                .query(String.class)
                .list();
    }
}
