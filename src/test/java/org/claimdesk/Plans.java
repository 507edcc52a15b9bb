package org.claimdesk;

import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** By which way the database reads what a list asks for, however few rows there are now. */
@Component
public class Plans {

    private final DataSource database;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    Plans(DataSource database, JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.database = database;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * Whether a page is read along an index: else all rows are read and sorted for each page.
     *
     * @param page reads one by its first statement; nothing narrows it
     */
    public boolean followsAnIndex(Consumer<JdbcClient> page) {
        var noting = new NotedStatements(database);
        page.accept(JdbcClient.create(noting));
        String statement =
                noting.all().getFirst().replaceFirst("\\?", "0").replaceFirst("\\?", "50");
        String plan = plan(statement);
        return isH2() ? plan.contains("/* index sorted */") : !plan.contains("Sort");
    }

    private String plan(String statement) {
        return transaction.execute(
                status -> {
                    if (!isH2()) { // Few rows are sorted at once, unless that costs too much.
                        jdbc.execute("SET LOCAL enable_sort = off");
                        jdbc.execute("SET LOCAL enable_seqscan = off");
                    }
                    return String.join(
                            "\n", jdbc.queryForList("EXPLAIN " + statement, String.class));
                });
    }

    private boolean isH2() {
        return !"postgresql".equals(System.getProperty("claimdesk.test.database"));
    }
}
