package org.claimdesk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.audit.LogLine.NotedValue;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.SystemUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@OnDatabase
class RecorderTest {

    @Autowired private AuditLog log;
    @Autowired private ApplicationEventPublisher events;
    @Autowired private TransactionTemplate transaction;
    @Autowired private PlatformTransactionManager transactions;
    @Autowired private EntityManager entities;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private SomePeople some;

    private UserId person = SystemUser.ID;

    @Test
    void writesWhatHappenedAndWhoDidIt() {
        var event = SomethingHappened.saying("Nearly half");
        person = some.reviewer();

        happen(event);

        var lines = linesOf(event);
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().entry())
                .extracting(LogEntry::actor, LogEntry::action, LogEntry::subject, LogEntry::facts)
                .containsExactly(person, "test.happened", event.subject(), Map.of("number", "7"));
        assertThat(lines.getFirst().values())
                .containsExactly(new NotedValue("text", Optional.of("Nearly half"), false));
        assertThat(lines.getFirst().canonical()).doesNotContain("Nearly");
        assertThat(some.as(person, log::head).hash()).isEqualTo(lines.getFirst().hash());
    }

    @Test
    void keepsWhatItSaysOfContentsFromAdministratorsWhoMayNotReadThem() {
        var event = SomethingHappened.saying("Nearly half");
        person = some.reviewer();
        happen(event);
        var filter = LogFilter.about(event.subject());

        assertThat(some.as(some.administrator(), () -> log.find(filter, 0, 1)).getFirst().values())
                .containsExactly(new NotedValue("text", Optional.empty(), true));
    }

    @Test
    void tellsWhatOthersDidSinceAndWhatNot() {
        person = some.reviewer();
        var before = SomethingHappened.saying("Before");
        happen(before);
        Instant then = linesOf(before).getFirst().entry().at();
        var theirs = SomethingHappened.saying("After");
        happen(theirs);
        UserId reader = some.reviewer();
        UserId theirPerson = person;
        person = reader;
        happen(SomethingHappened.saying("By the reader"));

        var told = byOthers(reader, then, "test.happened");

        assertThat(told).extracting(LogEntry::subject).containsExactly(theirs.subject());
        assertThat(told).extracting(LogEntry::actor).containsExactly(theirPerson);
        assertThat(byOthers(reader, then, "test.undone")).isEmpty();
    }

    @Test
    void goesBackToWhatOthersDidBeforeAPosition() {
        var before = SomethingHappened.saying("Before");
        happen(before);
        Instant then = linesOf(before).getFirst().entry().at();
        var first = SomethingHappened.saying("First");
        var second = SomethingHappened.saying("Second");
        happen(first);
        happen(second);
        var deeds = new DeedsOfOthers(some.reviewer(), then, Set.of("test.happened"));
        long position = linesOf(second).getFirst().entry().position();

        assertThat(some.as(person, () -> log.byOthers(deeds, Long.MAX_VALUE, 1)))
                .extracting(LogEntry::subject)
                .containsExactly(second.subject());
        assertThat(some.as(person, () -> log.byOthers(deeds, position, 10)))
                .extracting(LogEntry::subject)
                .containsExactly(first.subject());
    }

    @Test
    void leavesNothingOfATransactionThatIsRolledBack() {
        var event = SomethingHappened.saying("Never");
        var head = some.as(person, log::head);

        some.as(
                person,
                () ->
                        transaction.executeWithoutResult(
                                status -> {
                                    events.publishEvent(event);
                                    status.setRollbackOnly();
                                }));

        assertThat(linesOf(event)).isEmpty();
        assertThat(some.as(person, log::head)).isEqualTo(head);
    }

    @Test
    void keepsTheEntryOfAnInnerTransactionApartFromTheOuterOne() {
        var outer = SomethingHappened.saying("Outer");
        var inner = SomethingHappened.saying("Inner");
        var anew = new TransactionTemplate(transactions);
        anew.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        some.as(
                person,
                () ->
                        transaction.executeWithoutResult(
                                status -> {
                                    events.publishEvent(outer);
                                    anew.executeWithoutResult(s -> events.publishEvent(inner));
                                    status.setRollbackOnly();
                                }));

        assertThat(linesOf(inner)).hasSize(1);
        assertThat(linesOf(outer)).isEmpty();
    }

    @Test
    void refusesAnEventWithoutATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(
                        () ->
                                some.as(
                                        person,
                                        () ->
                                                events.publishEvent(
                                                        SomethingHappened.saying("Alone"))));
    }

    @Test
    void refusesAnEventInATransactionThatOnlyReads() {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);

        assertThatThrownBy(
                        () ->
                                some.as(
                                        person,
                                        () ->
                                                reading.executeWithoutResult(
                                                        status ->
                                                                events.publishEvent(
                                                                        SomethingHappened.saying(
                                                                                "Read")))))
                .hasStackTraceContaining("only reads");
    }

    @Test
    void refusesToCommitAChangeForWhichNothingWasRecorded() {
        UserId other = some.reviewer();

        assertThatThrownBy(
                        () ->
                                transaction.executeWithoutResult(
                                        status -> rename(other, "Behind your back")))
                .hasStackTraceContaining("IllegalStateException")
                .hasStackTraceContaining("Account was changed");

        assertThat(name(other)).doesNotContain("Behind");
    }

    @Test
    void commitsAChangeForWhichSomethingWasRecorded() {
        UserId other = some.reviewer();

        some.as(
                person,
                () ->
                        transaction.executeWithoutResult(
                                status -> {
                                    rename(other, "Openly");
                                    events.publishEvent(SomethingHappened.saying("Renamed"));
                                }));

        assertThat(name(other)).isEqualTo("Openly");
    }

    @Test
    void keepsOneChainWhenManyWriteAtTheSameTime() throws Exception {
        var event = SomethingHappened.saying("One of many");
        Callable<CheckResult> writing =
                () -> {
                    for (int i = 0; i < 25; i++) {
                        happen(event);
                    }
                    return check();
                };
        try (var writers = Executors.newFixedThreadPool(8)) {
            for (var done :
                    writers.invokeAll(IntStream.range(0, 8).mapToObj(i -> writing).toList())) {
                assertThat(done.get())
                        .as("checked while others write")
                        .isInstanceOf(CheckResult.Intact.class);
            }
        }

        assertThat(some.as(person, () -> log.count(LogFilter.about(event.subject()))))
                .isEqualTo(200);
        assertThat(check()).isInstanceOf(CheckResult.Intact.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE log_entry SET action = 'x' WHERE position = 1",
                "DELETE FROM log_entry WHERE position = 1",
                "UPDATE log_value SET content = 'x' WHERE position = 1",
                "DELETE FROM log_value WHERE position = 1",
                "DELETE FROM log_head",
                "INSERT INTO log_head (id, position, hash) VALUES (2, 0, '')",
                "TRUNCATE TABLE log_value",
                "DROP TABLE log_value",
            })
    void letsTheApplicationOnlyAdd(String statement) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.execute(statement))
                .withStackTraceContaining("SQLException");
    }

    private void happen(SomethingHappened event) {
        some.as(
                person,
                () -> transaction.executeWithoutResult(status -> events.publishEvent(event)));
    }

    private List<LogEntry> byOthers(UserId reader, Instant then, String action) {
        var deeds = new DeedsOfOthers(reader, then, Set.of(action));
        return some.as(reader, () -> log.byOthers(deeds, Long.MAX_VALUE, 10));
    }

    private List<LogLine> linesOf(SomethingHappened event) {
        return some.as(person, () -> log.find(LogFilter.about(event.subject()), 0, 10));
    }

    private CheckResult check() {
        return CheckedLog.of(jdbc);
    }

    private void rename(UserId account, String name) {
        Object row =
                entities.createQuery("SELECT a FROM Account a WHERE a.id = :id", Object.class)
                        .setParameter("id", account.value())
                        .getSingleResult();
        ReflectionTestUtils.setField(row, "displayName", name);
    }

    private String name(UserId account) {
        return jdbc.queryForList(
                        "SELECT display_name FROM account WHERE id = ?",
                        String.class,
                        account.value())
                .getFirst();
    }
}
