package org.claimdesk.evidence.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.ActingAs;
import org.claimdesk.user.Desk;
import org.claimdesk.user.DeskSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@OnDatabase
class NightsTest {

    private static final LocalTime BEFORE = LocalTime.of(3, 0);

    @Autowired private Nights nights;
    @Autowired private Desk desk;
    @Autowired private Scheduler scheduler;
    @Autowired private JdbcClient jdbc;
    @Autowired private ActingAs actingAs;
    @Autowired private SomePeople some;
    @Autowired private TransactionTemplate transaction;

    private UserId administrator;
    private DeskSettings settings;

    @BeforeEach
    void somebodyAdministers() {
        administrator = some.administrator();
        settings = desk.current();
    }

    @AfterEach
    void takeItBack() {
        change(BEFORE);
        move(settings.zone());
    }

    @Test
    void changesWhenTheNextNightIsWithoutARestart() {
        change(LocalTime.of(4, 45, 30));

        assertThat(time()).isEqualTo(LocalTime.of(4, 45));
        assertThat(planned(settings.zone())).isEqualTo(LocalTime.of(4, 45));
    }

    @Test
    void isAsLateWhereTheDeskMovesTo() {
        ZoneId kathmandu = ZoneId.of("Asia/Kathmandu");

        move(kathmandu);

        assertThat(planned(kathmandu)).isEqualTo(BEFORE);
    }

    @Test
    void leavesThePlanAsItWasWhereTheChangeIsTakenBack() {
        transaction.executeWithoutResult(
                status -> {
                    change(LocalTime.of(5, 0));
                    status.setRollbackOnly();
                });

        assertThat(planned(settings.zone())).isEqualTo(BEFORE);
    }

    @Test
    void isLoggedOnceForEachChange() {
        long before = logged();

        change(LocalTime.of(1, 30));
        change(LocalTime.of(1, 30));

        assertThat(logged()).isEqualTo(before + 1);
        assertThat(lastEntry()).contains("\"nightly\":\"01:30\"");
    }

    @Test
    void isForAdministrators() {
        UserId editor = some.editor();

        assertThatThrownBy(() -> actingAs.run(editor, () -> nights.change(LocalTime.of(1, 0))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(time()).isEqualTo(BEFORE);
    }

    private LocalTime time() {
        return actingAs.run(administrator, nights::time);
    }

    private void change(LocalTime time) {
        actingAs.run(administrator, () -> nights.change(time));
    }

    private void move(ZoneId zone) {
        actingAs.run(
                administrator,
                () ->
                        desk.change(
                                new DeskSettings(
                                        settings.organisation(),
                                        settings.url(),
                                        settings.language(),
                                        zone),
                                desk.version()));
    }

    private LocalTime planned(ZoneId zone) {
        var night = TaskInstanceId.of(NightlyVerification.TASK, RecurringTask.INSTANCE);
        return scheduler
                .getScheduledExecution(night)
                .orElseThrow()
                .getExecutionTime()
                .atZone(zone)
                .toLocalTime();
    }

    private long logged() {
        return entries().count();
    }

    private String lastEntry() {
        return entries().reduce((first, second) -> second).orElseThrow();
    }

    private Stream<String> entries() {
        return jdbc
                .sql(
                        "SELECT canonical FROM log_entry WHERE action = ? AND subject_id = ?"
                                + " ORDER BY position")
                .params("desk.verification-changed", new UUID(0, 1))
                .query(String.class)
                .list()
                .stream();
    }
}
