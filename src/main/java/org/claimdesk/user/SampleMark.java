package org.claimdesk.user;

import static org.claimdesk.ui.Texts.text;

import org.claimdesk.shared.CannotStart;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the sample desk and desks for real use apart, before either answers anybody: the password
 * of sample accounts is published.
 */
@Component
@Profile({"sample", "serve"})
class SampleMark implements SmartInitializingSingleton {

    private final AccountRepository accounts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Environment environment;

    SampleMark(
            AccountRepository accounts,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Environment environment) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.environment = environment;
    }

    @Override
    public void afterSingletonsInstantiated() {
        boolean sample = environment.acceptsProfiles(Profiles.of("sample"));
        transaction.executeWithoutResult(status -> require(sample));
    }

    /** Marks a database that nobody has used, when it is for a sample desk. */
    void require(boolean sample) {
        accounts.lockDesk();
        boolean marked = isMarked();
        if (marked && !sample) {
            throw new CannotStart(text("user.desk.is-sample"));
        }
        if (sample && !marked) {
            if (accounts.countBeside(SystemUser.ID.value()) > 0) {
                throw new CannotStart(text("user.desk.is-real"));
            }
            jdbc.sql("UPDATE desk SET sample = TRUE").update();
        }
    }

    private boolean isMarked() {
        return jdbc.sql("SELECT sample FROM desk").query(Boolean.class).single();
    }
}
