package org.claimdesk.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.shared.CannotStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@OnDatabase
class SampleMarkTest {

    @Autowired private AccountRepository accounts;
    @Autowired private SampleAccounts samples;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;
    @Autowired private SomePeople some;

    private SampleMark mark;

    @BeforeEach
    void somebodyIsThere() {
        some.reviewer();
        mark = new SampleMark(accounts, jdbc, transaction, new StandardEnvironment());
    }

    @AfterEach
    void takeTheMarkAway() {
        jdbc.sql("UPDATE desk SET sample = FALSE").update();
    }

    @Test
    void keepsSampleAccountsOutOfADeskThatIsInUse() {
        assertThatThrownBy(() -> start(true))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("already has accounts");
        assertThat(isMarked()).isFalse();
    }

    @Test
    void keepsASampleDeskFromRealUse() {
        jdbc.sql("UPDATE desk SET sample = TRUE").update();

        assertThatThrownBy(() -> start(false))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("belongs to a sample desk");
    }

    @Test
    void letsEachStartAgainAsWhatItIs() {
        assertThatCode(() -> start(false)).doesNotThrowAnyException();
        jdbc.sql("UPDATE desk SET sample = TRUE").update();
        assertThatCode(() -> start(true)).doesNotThrowAnyException();
    }

    @Test
    void makesSampleAccountsForNobodyButTheDeskItself() {
        NewAccount wanted = new NewAccount("guest", "Guest", null, java.util.Set.of(Role.REVIEWER));

        assertThatThrownBy(
                        () ->
                                some.as(
                                        some.administrator(),
                                        () -> samples.ensure(wanted, "published password")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void start(boolean sample) {
        transaction.executeWithoutResult(status -> mark.require(sample));
    }

    private boolean isMarked() {
        return jdbc.sql("SELECT sample FROM desk").query(Boolean.class).single();
    }
}
