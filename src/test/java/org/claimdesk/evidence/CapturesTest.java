package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.claimdesk.OnDatabase;
import org.claimdesk.audit.CheckResult;
import org.claimdesk.audit.CheckedLog;
import org.claimdesk.job.JobFailed;
import org.claimdesk.job.JobState;
import org.claimdesk.job.JobStatus;
import org.claimdesk.job.JobStopped;
import org.claimdesk.job.JobWords;
import org.claimdesk.job.Jobs;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;
import org.claimdesk.store.DataFolder;
import org.claimdesk.store.Origin;
import org.claimdesk.store.Receipt;
import org.claimdesk.user.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A web page becomes a document; the web is a server on this machine. */
@OnDatabase
class CapturesTest extends DeskWithCaptures {

    @Autowired private Jobs jobs;
    @Autowired private DataFolder data;
    @Autowired private Restrictions restrictions;
    @Autowired private JdbcTemplate jdbc;
    @Autowired @FlywayDataSource private DataSource owner;

    @Test
    void isADocumentWhoseBytesAreTheRecordOfTheFetch() throws IOException {
        URI asked = web.redirect("/short", "/visit");
        URI page = web.publish("/visit", "State visit", WORDS, WORDS);

        DocumentDetails document = captured(asked);

        assertThat(document.state()).isEqualTo(DocumentState.READY);
        assertThat(document.name()).isEqualTo("127.0.0.1 visit.warc");
        assertThat(document.mediaType()).isEqualTo("application/warc");
        assertThat(document.title()).contains("State visit");
        assertThat(document.provenance().url()).contains(page);
        Path original = as(() -> documents.original(document.id())).orElseThrow().path();
        assertThat(Sha256.of(Files.readAllBytes(original))).isEqualTo(document.sha256());
        assertThat(Files.readString(original)).startsWith("WARC/1.1\r\n").contains("301");
        assertThat(as(() -> documents.metadata(document.id())))
                .containsEntry("capture:status", "200 OK")
                .containsEntry("capture:address", page.toString())
                .containsEntry("og:site_name", "The Example")
                .containsKeys("capture:payload-digest", "capture:redirect-1", "http:date");
        assertThat(as(() -> documents.receipts(document.id())))
                .singleElement()
                .satisfies(
                        receipt -> {
                            assertThat(receipt.by()).isEqualTo(reviewer);
                            assertThat(receipt.arrival().origin())
                                    .isEqualTo(new Origin.Captured(asked, page, 200));
                        })
                .extracting(Receipt::at)
                .isNotNull();
    }

    @Test
    void isLinkedAsAnyDocumentIs() {
        DocumentDetails document = captured(web.publish("/visit", "State visit", WORDS, WORDS));

        EvidenceItem item = link(document, "one neighbour", Stance.SUPPORTS);

        assertThat(passage(item).documentName()).isEqualTo("127.0.0.1 visit.warc");
        assertThat(as(() -> verifications.verify(item.id())))
                .hasValueSatisfying(
                        found ->
                                assertThat(passage(found).lastVerification().result())
                                        .isEqualTo(VerificationResult.EXACT));
    }

    @Test
    void isANewerEditionWhereTheSamePageIsCapturedAgain() {
        web.publish("/visit", "State visit", WORDS, WORDS);
        URI first = web.redirect("/short", "/visit");
        DocumentDetails old = captured(first);
        web.publish("/visit", "State visit", WORDS, "It was a third.", WORDS);

        DocumentDetails newer = captured(web.url("/visit?utm_source=mail#top"));

        assertThat(newer.id()).isNotEqualTo(old.id());
        assertThat(as(() -> editions.of(old.id())).editions())
                .extracting(Edition::document)
                .containsExactly(old.id(), newer.id());
        assertThat(as(() -> editions.of(newer.id())).before(newer.id()))
                .hasValueSatisfying(e -> assertThat(e.document()).isEqualTo(old.id()));
        assertThat(as(() -> editions.of(newer.id())).editions().getLast().ground())
                .isEqualTo(EditionGround.SAME_ADDRESS);
    }

    @Test
    void saysInWordsWhyNothingCameAndKeepsNothing() {
        PendingCapture capture = ask(web.url("/gone"), Optional.of(claim));

        assertThatThrownBy(() -> fetch(capture))
                .isInstanceOfSatisfying(
                        JobFailed.class,
                        failed ->
                                assertThat(failed.reason().key())
                                        .isEqualTo("store.fetch.not-found"));
        assertThat(as(() -> documents.gatheredFor(claim))).isEmpty();
        assertThat(as(() -> captures.pending())).contains(capture);
        as(
                () -> {
                    captures.putAway(capture.id());
                    return true;
                });
        assertThat(as(() -> captures.pending())).doesNotContain(capture);
    }

    @Test
    void reachesNothingInsideThroughTheDeskItself() {
        PendingCapture capture = ask(web.publish("/inside", "Inside", WORDS), Optional.empty());

        JobStatus ended =
                await().atMost(SOON)
                        .until(
                                () -> as(() -> jobs.status(capture.job())).orElseThrow(),
                                status -> status.state().isEnded());

        assertThat(ended.state()).isEqualTo(JobState.FAILED);
        assertThat(ended.reason()).isEqualTo(JobWords.of("store.fetch.internal", "127.0.0.1"));
    }

    @Test
    void leavesNothingWhenItIsStopped() {
        PendingCapture capture = ask(web.publish("/stopped", "Stopped", WORDS), Optional.of(claim));

        assertThatThrownBy(() -> fetch(new CaptureJob(capture, true)))
                .isInstanceOf(JobStopped.class);
        assertThat(as(() -> documents.gatheredFor(claim))).isEmpty();
        // The desk's own job of this capture may be at work at the same moment.
        await().untilAsserted(() -> assertThat(data.sub("documents/incoming")).isEmptyDirectory());
    }

    @Test
    void comesToOneDocumentWhenItsJobRunsTwice() {
        PendingCapture capture = ask(web.publish("/twice", "Twice", WORDS), Optional.of(claim));

        fetch(capture);
        fetch(capture);

        assertThat(as(() -> documents.gatheredFor(claim))).hasSize(1);
    }

    @Test
    void isThereForNobodyElseFromBeforeItsFirstByteWhereItIsRestricted() {
        URI page = web.publish("/whispered", "Whispered", WORDS, WORDS);
        DocumentDetails open = captured(page);
        UserId colleague = some.reviewer();
        UserId outsider = some.somebody(Role.EDITOR, Role.AUDITOR, Role.ADMINISTRATOR);
        long before = lastPosition();

        PendingCapture capture = askInSecret(page, Set.of(colleague));

        Subject subject = capture.id().subject();
        assertThat(as(() -> captures.pending())).contains(capture);
        assertThat(some.as(colleague, () -> jobs.status(capture.job()))).isPresent();
        assertThat(some.as(outsider, () -> jobs.status(capture.job()))).isEmpty();
        assertThat(some.as(outsider, () -> jobs.of(subject))).isEmpty();
        assertThatThrownBy(() -> some.as(outsider, () -> cancelled(capture.job())))
                .hasMessage("No job " + capture.job());

        fetch(capture);
        DocumentDetails document =
                as(() -> documents.gatheredFor(claim)).stream()
                        .filter(DocumentDetails::restricted)
                        .map(found -> settled(found.id()))
                        .findFirst()
                        .orElseThrow();

        assertThat(some.as(colleague, () -> documents.find(document.id()))).isPresent();
        assertThat(as(() -> editions.of(open.id())).editions())
                .extracting(Edition::document)
                .containsExactly(open.id(), document.id());
        assertThat(some.as(outsider, () -> documents.find(document.id()))).isEmpty();
        assertThat(some.as(outsider, () -> documents.gatheredFor(claim)))
                .extracting(DocumentDetails::id)
                .containsExactly(open.id());
        assertThat(some.as(outsider, () -> editions.of(open.id())).editions()).isEmpty();
        assertThat(logged(before))
                .isNotEmpty()
                .allMatch(entry -> entry.contains("\"action\":\"restriction."));

        as(
                () -> {
                    restrictions.lift(document.id());
                    return true;
                });

        assertThat(some.as(outsider, () -> jobs.status(capture.job()))).isPresent();
        assertThat(logged(before)).anyMatch(entry -> entry.contains("capture.asked"));
        assertThat(CheckedLog.of(new JdbcTemplate(owner))).isInstanceOf(CheckResult.Intact.class);
    }

    private boolean cancelled(JobId job) {
        jobs.cancel(job);
        return true;
    }

    private long lastPosition() {
        return Objects.requireNonNull(
                jdbc.queryForObject("SELECT max(position) FROM log_entry", Long.class));
    }

    private List<String> logged(long after) {
        return jdbc.queryForList(
                "SELECT canonical FROM log_entry WHERE position > ?", String.class, after);
    }

    @Test
    void refusesWhatIsNoAddressOfTheWeb() {
        assertThatThrownBy(() -> ask(URI.create("file:///etc/passwd"), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
