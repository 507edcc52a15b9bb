package org.claimdesk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.ActingAs;
import org.claimdesk.verdict.Decisions;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionOutcome.Made;
import org.claimdesk.verdict.SomeClaim;
import org.claimdesk.verdict.Verdicts;
import org.claimdesk.verdict.WorkingCopy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Tampers with what the log names instead of the log, as the owner, and takes it back. */
@OnDatabase
class TamperedRevisionTest {

    @Autowired private Verdicts verdicts;
    @Autowired private Decisions decisions;
    @Autowired private SomePeople people;
    @Autowired private SomeClaim some;
    @Autowired private ActingAs actingAs;
    @Autowired private TransactionTemplate transaction;
    @Autowired private ApplicationEventPublisher events;
    @Autowired @FlywayDataSource private DataSource owner;

    private UserId reviewer;
    private ClaimId claim;
    private RevisionDetails first;
    private RevisionDetails second;
    private Connection connection;
    private JdbcTemplate tamperer;

    @BeforeEach
    void thereIsAVerdictOfTwoRevisions() throws SQLException {
        reviewer = people.reviewer();
        claim = some.markedBy(reviewer);
        some.interview(reviewer, claim, Stance.SUPPORTS);
        first = submit("The office confirms it.", 0);
        UserId editor = people.editor();
        people.as(editor, () -> decisions.giveBack(claim, first.id(), "Since when?"));
        second = submit("The office confirms it since May.", 1);
        connection = owner.getConnection();
        connection.setAutoCommit(false);
        tamperer = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    @AfterEach
    void takeItBack() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.close();
    }

    @Test
    void findsNothingInRevisionsThatNobodyTouched() {
        var seen = new ArrayList<Long>();

        assertThat(CheckedLog.of(tamperer, (done, total) -> seen.add(done)))
                .isInstanceOf(CheckResult.Intact.class);
        assertThat(seen).endsWith(new LogRows(tamperer).head().position());
    }

    @Test
    void findsAContentThatWasAltered() {
        rewrite(second);

        assertThat(check())
                .isEqualTo(
                        contradicted(
                                second,
                                "the content of revision 2 of the claim %s is not what was hashed"
                                        .formatted(claim)));
    }

    /** As it is read nothing is wrong with it: content and hash fit each other. */
    @Test
    void findsAContentThatWasAlteredWithItsHash() {
        String altered = rewrite(second);
        tamper("hash = ?", second, Sha256.of(altered).hex());

        assertThat(check())
                .isEqualTo(
                        contradicted(
                                second,
                                "the content of revision 2 of the claim %s is not what was hashed"
                                        .formatted(claim)));
    }

    @Test
    void findsAContentThatCannotEvenBeRead() {
        tamper("content = ?, hash = ?", second, "{}", Sha256.of("{}").hex());

        assertThat(check()).isInstanceOf(CheckResult.Contradicted.class);
    }

    @Test
    void namesTheFirstOfTwo() {
        rewrite(second);
        rewrite(first);

        assertThat(check())
                .isEqualTo(
                        contradicted(
                                first,
                                "the content of revision 1 of the claim %s is not what was hashed"
                                        .formatted(claim)));
    }

    @Test
    void findsARevisionThatIsMissing() {
        UUID id = second.id().value();
        tamperer.update("DELETE FROM verdict_step WHERE revision = ?", id);
        assertThat(tamperer.update("DELETE FROM revision WHERE id = ?", id)).isOne();

        assertThat(check())
                .isEqualTo(
                        contradicted(
                                second, "revision 2 of the claim %s is missing".formatted(claim)));
    }

    @Test
    void findsAnAuthorThatListsShowAndTheContentDoesNot() {
        tamper("author = ?", second, UUID.randomUUID());

        assertThat(check())
                .isEqualTo(
                        contradicted(
                                second,
                                "what lists show of revision 2 of the claim %s is not what was logged"
                                        .formatted(claim)));
    }

    @Test
    void findsANumberThatIsAnother() {
        tamper("ordinal = ?", second, 7);

        assertThat(check()).isInstanceOf(CheckResult.Contradicted.class);
    }

    @Test
    void namesAnEntryThatWasAlteredBeforeARevision() throws SQLException {
        rewrite(second);
        if ("PostgreSQL".equals(connection.getMetaData().getDatabaseProductName())) {
            tamperer.execute("ALTER TABLE log_entry DISABLE TRIGGER USER");
        }
        tamperer.update(
                "UPDATE log_entry SET action = 'x' WHERE position = ?", positionOf(second) - 1);

        assertThat(check())
                .isEqualTo(new CheckResult.Misfit(positionOf(second) - 1, Fault.COLUMNS_DIFFER));
    }

    /** More entries and more revisions than are read at once. */
    @Test
    void findsTheLastOfManyRevisions() {
        actingAs.system(
                () ->
                        transaction.executeWithoutResult(
                                status ->
                                        IntStream.range(0, 600)
                                                .mapToObj(i -> SomethingHappened.saying("No " + i))
                                                .forEach(events::publishEvent)));
        claim = some.markedBy(reviewer);
        List<RevisionDetails> many =
                IntStream.range(0, 25).mapToObj(i -> save("It confirms " + i, i)).toList();
        rewrite(many.getLast());

        assertThat(check())
                .isEqualTo(
                        contradicted(
                                many.getLast(),
                                "the content of revision 25 of the claim %s is not what was hashed"
                                        .formatted(claim)));
    }

    @Test
    void saysSoInOneLineForATerminal() {
        rewrite(second);

        assertThat(CheckReport.line(check()))
                .isEqualTo(
                        "Entry %,d is the first that does not fit: the content of revision 2 of the claim %s is not what was hashed."
                                .formatted(positionOf(second), claim));
    }

    private RevisionDetails submit(String words, int basedOn) {
        var copy = WorkingCopy.unkept(SomeClaim.answer(words), basedOn);
        return ((Made) people.as(reviewer, () -> verdicts.submit(claim, copy))).revision();
    }

    private RevisionDetails save(String words, int basedOn) {
        var copy = WorkingCopy.unkept(SomeClaim.answer(words), basedOn);
        return ((Made) people.as(reviewer, () -> verdicts.save(claim, copy))).revision();
    }

    private CheckResult check() {
        return CheckedLog.of(tamperer);
    }

    private CheckResult contradicted(RevisionDetails revision, String words) {
        return new CheckResult.Contradicted(positionOf(revision), words);
    }

    /** Where the log tells that the revision was made. */
    private long positionOf(RevisionDetails revision) {
        Long position =
                tamperer.queryForObject(
                        "SELECT min(position) FROM log_entry WHERE canonical LIKE ?",
                        Long.class,
                        "%\"revision\":\"" + revision.id() + "\"%");
        return position == null ? 0 : position;
    }

    private String rewrite(RevisionDetails revision) {
        String altered = revision.canonical().replace("confirms", "denies");
        tamper("content = ?", revision, altered);
        return altered;
    }

    private void tamper(String change, RevisionDetails revision, Object... values) {
        var arguments = new ArrayList<>(List.of(values));
        arguments.add(revision.id().value());
        assertThat(
                        tamperer.update(
                                "UPDATE revision SET " + change + " WHERE id = ?",
                                arguments.toArray()))
                .isOne();
    }
}
