package org.claimdesk.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.claimdesk.OnDatabase;
import org.claimdesk.claim.VerdictState;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Claims of a desk that is older than what lists are narrowed by. */
@OnDatabase
class TellClaimsTest extends DeskWithAClaimToJudge {

    @Autowired private JdbcTemplate jdbc;

    @Test
    void learnsOfACorrectionAndOfTheDraftBehindIt() {
        RevisionDetails first = submit(reviewer, "Words", 0);
        approve(first);
        as(editor, () -> decisions.publish(claim, first.id(), Optional.empty()));
        RevisionDetails second = submit(reviewer, "Newer words", 1);
        approve(second);
        as(editor, () -> decisions.correct(claim, second.id(), Optional.empty(), "The year."));
        save(reviewer, "Newest words", 2);
        jdbc.update(
                "UPDATE claim SET latest_state = 'NONE', corrected = FALSE WHERE id = ?",
                claim.value());

        jdbc.execute((ConnectionCallback<Void>) TellClaimsTest::migrate);

        assertThat(told().latest()).isEqualTo(VerdictState.DRAFT);
        assertThat(told().corrected()).isTrue();
    }

    private static Void migrate(Connection connection) throws SQLException {
        new TellClaims()
                .migrate(
                        new Context() {
                            @Override
                            public Configuration getConfiguration() {
                                throw new UnsupportedOperationException();
                            }

                            @Override
                            public Connection getConnection() {
                                return connection;
                            }
                        });
        return null;
    }
}
