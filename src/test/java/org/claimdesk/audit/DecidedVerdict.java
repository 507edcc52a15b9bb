package org.claimdesk.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.claimdesk.SomePeople;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.Decisions;
import org.claimdesk.verdict.EmbargoDetails;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionOutcome.Made;
import org.claimdesk.verdict.SomeClaim;
import org.claimdesk.verdict.Verdicts;
import org.claimdesk.verdict.WorkingCopy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A verdict with whatever can be decided on one, and somebody who owns the database and takes back
 * what they did to it.
 */
abstract class DecidedVerdict {

    @Autowired Verdicts verdicts;
    @Autowired Decisions decisions;
    @Autowired SomePeople people;
    @Autowired SomeClaim some;
    @Autowired @FlywayDataSource DataSource owner;

    UserId reviewer;
    UserId editor;
    ClaimId claim;
    EvidenceItem interview;
    RevisionDetails returned;
    RevisionDetails published;
    RevisionDetails correction;
    Connection connection;
    JdbcTemplate tamperer;

    @BeforeEach
    void everythingIsDecided() throws SQLException {
        reviewer = people.reviewer();
        editor = people.editor();
        decideEverything();
        connection = owner.getConnection();
        connection.setAutoCommit(false);
        tamperer = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    /** On a claim of its own. */
    final void decideEverything() {
        claim = some.markedBy(reviewer);
        interview = some.interview(reviewer, claim, Stance.SUPPORTS);
        returned = submit("The office confirms it.", 0);
        people.as(editor, () -> decisions.giveBack(claim, returned.id(), "Since when?"));
        published = approved("The office confirms it since May.", 1);
        var address = Optional.of("https://example.org/checks/7");
        var until = Optional.of(Instant.parse("2026-01-05T10:00:00Z"));
        var embargo = new EmbargoDetails(until, address, Optional.empty());
        people.as(editor, () -> decisions.embargo(claim, published.id(), embargo));
        people.as(editor, () -> decisions.publish(claim, published.id(), address));
        correction = approved("The office confirms it since June.", 2);
        var kept = new EmbargoDetails(until, address, Optional.of("Another month."));
        people.as(editor, () -> decisions.embargo(claim, correction.id(), kept));
        people.as(
                editor,
                () -> decisions.correct(claim, correction.id(), Optional.empty(), "Wrong month."));
    }

    @AfterEach
    void takeItBack() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.close();
    }

    CheckResult check() {
        return CheckedLog.of(tamperer);
    }

    boolean isPostgres() {
        return Boolean.TRUE.equals(
                tamperer.execute(
                        (ConnectionCallback<Boolean>)
                                there ->
                                        "PostgreSQL"
                                                .equals(
                                                        there.getMetaData()
                                                                .getDatabaseProductName())));
    }

    /** Where the log tells of this action with the revision. */
    long positionOf(String action, RevisionDetails revision) {
        Long position =
                tamperer.queryForObject(
                        "SELECT min(position) FROM log_entry WHERE action = ? AND canonical LIKE ?",
                        Long.class,
                        action,
                        "%\"revision\":\"" + revision.id() + "\"%");
        return position == null ? 0 : position;
    }

    RevisionDetails approved(String words, int basedOn) {
        RevisionDetails revision = submit(words, basedOn);
        people.as(editor, () -> decisions.approve(claim, revision.id(), revision.hash()));
        return revision;
    }

    private RevisionDetails submit(String words, int basedOn) {
        var copy = WorkingCopy.unkept(SomeClaim.answer(words), basedOn);
        return ((Made) people.as(reviewer, () -> verdicts.submit(claim, copy))).revision();
    }
}
