package org.claimdesk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.Claims;
import org.claimdesk.evidence.Captures;
import org.claimdesk.evidence.DocumentArrivals;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.Documents;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.LinkOutcome;
import org.claimdesk.evidence.Received;
import org.claimdesk.evidence.Restrictions;
import org.claimdesk.evidence.SomeFiles;
import org.claimdesk.evidence.Stance;
import org.claimdesk.evidence.correction.CorrectionDraft;
import org.claimdesk.evidence.correction.CorrectionOutcome;
import org.claimdesk.evidence.correction.Corrections;
import org.claimdesk.extraction.Workbooks;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Tampers with what is restricted, of which the log holds commitments alone. */
@OnDatabase
class TamperedRestrictionTest {

    private static final String WORDS = "Tin rose by 4 %";

    @Autowired @FlywayDataSource private DataSource owner;
    @Autowired private SomePeople some;
    @Autowired private Claims claims;
    @Autowired private DocumentArrivals arrivals;
    @Autowired private Documents documents;
    @Autowired private Evidence evidence;
    @Autowired private Restrictions restrictions;
    @Autowired private Captures captures;
    @Autowired private Corrections corrections;

    private DocumentId document = DocumentId.random();
    private EvidenceId passage = EvidenceId.random();
    private UserId reviewer = UserId.random();

    /** The owner's, which takes back all that it did; it holds no lock while the desk works. */
    private @Nullable Connection connection;

    @AfterEach
    void takeItBack() throws SQLException {
        if (connection != null) {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.close();
        }
    }

    @BeforeEach
    void somethingIsRestricted() {
        reviewer = some.reviewer();
        UserId colleague = some.reviewer();
        some.as(reviewer, () -> arrive(Set.of(colleague)));
        some.as(reviewer, () -> restrictions.remove(document, colleague));
    }

    @Test
    void fitsTheLogUntouchedAndAlsoOnceItIsOpenToAll() {
        assertThat(check()).isInstanceOf(CheckResult.Intact.class);

        some.as(
                reviewer,
                () -> {
                    restrictions.lift(document);
                    evidence.judge(passage, Stance.REFUTES, "", 0);
                    return 0;
                });

        assertThat(check()).isInstanceOf(CheckResult.Intact.class);
    }

    @Test
    void isFoundWhereItsNameWasAltered() throws SQLException {
        isFound(
                document.value(),
                "UPDATE document SET name = 'other.txt' WHERE id = ?",
                document.value());
    }

    @Test
    void isFoundWhereAQuotationWasAltered() throws SQLException {
        isFound(
                passage.value(),
                "UPDATE evidence_span SET quote = 'Lead ran out at' WHERE evidence_id = ?",
                passage.value());
    }

    @Test
    void isFoundWhereWhatCellsHoldWasAltered() throws SQLException {
        UUID sheet =
                some.as(
                                reviewer,
                                () ->
                                        read(
                                                SomeFiles.file(
                                                        "cells.xlsx",
                                                        Workbooks.imports(new XSSFWorkbook()))))
                        .value();

        isFound(
                sheet,
                "UPDATE layer SET values_sha256 = ? WHERE id = ?",
                Sha256.of("other").hex(),
                sheet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE correction SET part = 1 WHERE layer_id = ?",
                "UPDATE correction SET corrects = layer_id WHERE layer_id = ?",
                "UPDATE correction SET reason = 'Other' WHERE layer_id = ?",
                "UPDATE layer SET corrects = id WHERE id = ?"
            })
    void isFoundWhereACorrectionWasAltered(String statement) throws SQLException {
        UUID corrected = corrected();
        assertThat(check()).isInstanceOf(CheckResult.Intact.class);

        isFound(corrected, statement, corrected);
    }

    @Test
    void isFoundWhereTheAddressOfACaptureWasAltered() throws SQLException {
        URI page = URI.create("http://127.0.0.1/" + UUID.randomUUID());
        UUID capture =
                some.as(
                                reviewer,
                                () ->
                                        captures.capture(
                                                        page,
                                                        Optional.empty(),
                                                        Optional.of(Set.of()))
                                                .id())
                        .value();

        isFound(capture, "UPDATE capture SET address = 'http://other' WHERE id = ?", capture);
    }

    @Test
    void isFoundWhereSomebodyLetThemselvesIn() throws SQLException {
        UUID restriction = restriction();
        isFound(
                restriction,
                "INSERT INTO restriction_person (restriction_id, person_id) VALUES (?, ?)",
                restriction,
                UUID.randomUUID());
    }

    @Test
    void isFoundWhereItWasOpenedBehindTheLog() throws SQLException {
        assertThat(
                        checkTampered(
                                "UPDATE document SET restriction_id = NULL WHERE id = ?",
                                document.value()))
                .isInstanceOf(CheckResult.Contradicted.class);
    }

    private CheckResult check() {
        return CheckedLog.of(new JdbcTemplate(owner));
    }

    private CheckResult checkTampered(String statement, Object... arguments) throws SQLException {
        Connection tampering = owner.getConnection();
        connection = tampering;
        tampering.setAutoCommit(false);
        var tamperer = new JdbcTemplate(new SingleConnectionDataSource(tampering, true));
        assertThat(tamperer.update(statement, arguments)).isPositive();
        return CheckedLog.of(tamperer);
    }

    private void isFound(UUID thing, String statement, Object... arguments) throws SQLException {
        assertThat(checkTampered(statement, arguments))
                .isInstanceOfSatisfying(
                        CheckResult.Contradicted.class,
                        found ->
                                assertThat(found.words())
                                        .contains(
                                                thing.toString(),
                                                "is kept otherwise than was logged"));
    }

    /** The second of two pages, twice: which of the texts the log names first is chance. */
    private UUID corrected() {
        return some.as(
                reviewer,
                () -> {
                    byte[] pages = SomeFiles.pdf("One " + UUID.randomUUID(), "Two", "Three");
                    LayerId layer = read(SomeFiles.file("pages.pdf", pages));
                    for (String word : List.of("Too", "To", "Twice")) {
                        var outcome =
                                corrections.correct(
                                        layer, 0, new CorrectionDraft(word, "Misprint"));
                        layer = ((CorrectionOutcome.Corrected) outcome).layer().id();
                    }
                    return layer.value();
                });
    }

    private UUID restriction() {
        UUID id =
                new JdbcTemplate(owner)
                        .queryForObject(
                                "SELECT restriction_id FROM document WHERE id = ?",
                                UUID.class,
                                document.value());
        assertThat(id).isNotNull();
        return id == null ? UUID.randomUUID() : id;
    }

    private int arrive(Set<UserId> named) {
        ClaimId claim = claims.note(ClaimDescription.stating("Tin rose")).id();
        byte[] bytes = (WORDS + " " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        var file =
                new IncomingFile(
                        "secret.txt",
                        new ByteArrayInputStream(bytes),
                        Optional.empty(),
                        Optional.of(named));
        document = ((Received.Arrived) arrivals.receive(file)).document().id();
        var all = List.of(new Selection(0, WORDS.length(), WORDS));
        var linked =
                (LinkOutcome.Linked)
                        evidence.link(claim, layer(document), all, Stance.SUPPORTS, "");
        passage = linked.item().id();
        return 0;
    }

    /** A file that only who acts may know of, once it is read. */
    private LayerId read(IncomingFile file) {
        var mine =
                new IncomingFile(
                        file.name(), file.bytes(), Optional.empty(), Optional.of(Set.of()));
        return layer(((Received.Arrived) arrivals.receive(mine)).document().id());
    }

    private LayerId layer(DocumentId id) {
        return await().pollInSameThread()
                .atMost(Duration.ofSeconds(40))
                .until(
                        () -> documents.find(id).flatMap(DocumentDetails::layer),
                        Optional::isPresent)
                .orElseThrow()
                .id();
    }
}
