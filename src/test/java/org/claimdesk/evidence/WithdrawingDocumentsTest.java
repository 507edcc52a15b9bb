package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.claimdesk.OnDatabase;
import org.claimdesk.audit.CheckResult;
import org.claimdesk.audit.CheckedLog;
import org.claimdesk.claim.ClaimFilter;
import org.claimdesk.claim.ClaimOrder;
import org.claimdesk.claim.ClaimRow;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.security.access.AccessDeniedException;

@OnDatabase
class WithdrawingDocumentsTest extends DeskWithEvidence {

    private static final String WHY = "The office says it never issued this.";

    @Autowired private Withdrawals withdrawals;
    @Autowired @FlywayDataSource private DataSource owner;

    @Test
    void keepsItMarkedWhereverItIsShown() {
        DocumentDetails document = read("trade.txt", words);
        EvidenceItem item = link(document, "Zinc fell", Stance.REFUTES);

        withdraw(document.id());

        Withdrawal shown = as(() -> documents.find(document.id())).orElseThrow().withdrawal().get();
        assertThat(shown.reason()).isEqualTo(WHY);
        assertThat(shown.by()).isEqualTo(reviewer);
        assertThat(passage(as(() -> evidence.find(item.id())).orElseThrow()).withdrawal())
                .contains(shown);
        assertThat(as(() -> documents.find(DocumentFilter.ALL.text(document.name()), 0, 9)))
                .anyMatch(listed -> listed.withdrawal().isPresent());
    }

    @Test
    void linksNothingNewOfIt() {
        DocumentDetails document = read("trade.txt", words);
        withdraw(document.id());
        LayerId layer = document.layer().orElseThrow().id();
        var selection = List.of(new Selection(0, 3, words.substring(0, 3)));

        LinkOutcome refused = as(() -> evidence.link(claim, layer, selection, Stance.SUPPORTS, ""));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        LinkOutcome.Withdrawn.class,
                        withdrawn -> assertThat(withdrawn.withdrawal().reason()).isEqualTo(WHY));
        takeBack(document.id());
        assertThat(as(() -> evidence.link(claim, layer, selection, Stance.SUPPORTS, "")))
                .isInstanceOf(LinkOutcome.Linked.class);
    }

    @Test
    void tellsEveryClaimThatRestsOnItAndTakesThatBack() {
        DocumentDetails document = read("trade.txt", words);
        link(document, "Zinc fell", Stance.REFUTES);
        EvidenceItem second = link(document, "Tin rose", Stance.SUPPORTS);

        withdraw(document.id());

        assertThat(as(() -> claims.get(claim)).withdrawnEvidence()).isEqualTo(2);
        assertThat(listed()).extracting(ClaimRow::id).contains(claim);
        actingAs.run(reviewer, () -> evidence.unlink(second.id()));
        assertThat(as(() -> claims.get(claim)).withdrawnEvidence()).isEqualTo(1);
        takeBack(document.id());
        assertThat(as(() -> claims.get(claim)).withdrawnEvidence()).isZero();
        assertThat(listed()).extracting(ClaimRow::id).doesNotContain(claim);
        assertThat(as(() -> documents.find(document.id())).orElseThrow().withdrawal()).isEmpty();
    }

    @Test
    void tellsClaimsThatRestOnWhatWasTypedFromIt() {
        DocumentDetails photo =
                settled(
                        arrived(
                                SomeFiles.file(
                                        "sign.bin", UUID.randomUUID().toString().getBytes())));
        var draft = SomeNote.of(NoteKind.OBSERVATION, "The sign says 46 percent.");
        EvidenceItem note = typed(photo, draft);
        assertThat(as(() -> evidence.of(photo.id()))).containsExactly(note);

        withdraw(photo.id());

        assertThat(as(() -> claims.get(claim)).withdrawnEvidence()).isEqualTo(1);
        assertThat(listed()).extracting(ClaimRow::id).contains(claim);
        assertThat(as(() -> evidence.find(note.id())).orElseThrow().content())
                .isInstanceOfSatisfying(
                        EvidenceContent.Note.class,
                        told ->
                                assertThat(told.from().flatMap(from -> from.withdrawal()))
                                        .isPresent());
        assertThat(as(() -> evidence.note(claim, photo.id(), draft, Stance.SUPPORTS, "")))
                .isInstanceOf(LinkOutcome.Withdrawn.class);
        takeBack(photo.id());
        assertThat(as(() -> claims.get(claim)).withdrawnEvidence()).isZero();
    }

    @Test
    void isForWhoBroughtItAndForEditors() {
        DocumentDetails document = read("trade.txt", words);
        UserId other = some.reviewer();
        UserId editor = some.editor();

        assertDenied(() -> actingAs.run(other, () -> withdrawals.withdraw(document.id(), WHY)));
        assertDenied(
                () -> actingAs.run(some.auditor(), () -> withdrawals.withdraw(document.id(), WHY)));
        assertThat(actingAs.run(editor, () -> withdrawals.withdraw(document.id(), " ")))
                .isEqualTo(new WithdrawalOutcome.NoReason());
        assertThat(actingAs.run(editor, () -> withdrawals.withdraw(document.id(), WHY)))
                .isInstanceOf(WithdrawalOutcome.Done.class);
        assertThat(as(() -> withdrawals.withdraw(document.id(), WHY)))
                .isInstanceOf(WithdrawalOutcome.WasSo.class);
        assertDenied(() -> as(() -> withdrawals.takeBack(document.id(), "A mistake.")));
        assertThat(actingAs.run(editor, () -> withdrawals.takeBack(document.id(), "A mistake.")))
                .isInstanceOf(WithdrawalOutcome.Done.class);
    }

    @Test
    void isHeldAgainstTheLog() throws SQLException {
        DocumentDetails document = read("trade.txt", words);
        withdraw(document.id());
        takeBack(document.id());
        withdraw(document.id());
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            var tamperer = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            assertThat(CheckedLog.of(tamperer)).isInstanceOf(CheckResult.Intact.class);
            tampered(connection, "UPDATE withdrawal SET reason = 'Another.'", document, "reason");
            tampered(
                    connection,
                    "UPDATE withdrawal SET withdrawn_by = document_id",
                    document,
                    "person");
            tampered(connection, "DELETE FROM withdrawal", document, "missing");
            connection.rollback();
        }
    }

    private static void tampered(
            Connection connection, String change, DocumentDetails document, String word)
            throws SQLException {
        var tamperer = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        var before = connection.setSavepoint();
        tamperer.update(change + " WHERE document_id = ?", document.id().value());
        assertThat(CheckedLog.of(tamperer))
                .isInstanceOfSatisfying(
                        CheckResult.Contradicted.class,
                        found ->
                                assertThat(found.toString())
                                        .contains(word, document.id().toString()));
        connection.rollback(before);
    }

    private List<ClaimRow> listed() {
        return as(() -> claims.find(ClaimFilter.restingOnWithdrawn(), ClaimOrder.NEWEST, 0, 1000));
    }

    private void withdraw(DocumentId document) {
        assertThat(as(() -> withdrawals.withdraw(document, WHY)))
                .isInstanceOf(WithdrawalOutcome.Done.class);
    }

    private void takeBack(DocumentId document) {
        assertThat(as(() -> withdrawals.takeBack(document, "It is genuine after all.")))
                .isInstanceOf(WithdrawalOutcome.Done.class);
    }

    private static void assertDenied(Supplier<?> work) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(work::get);
    }
}
