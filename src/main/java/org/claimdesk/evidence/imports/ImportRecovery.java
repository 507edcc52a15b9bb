package org.claimdesk.evidence.imports;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * No browser goes on with files that it was sending to a desk that stopped: they are told as not
 * arrived. One that does, to another node, is heard all the same.
 */
@Component
class ImportRecovery {

    private final JdbcClient jdbc;

    ImportRecovery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener(ApplicationReadyEvent.class)
    void giveUpWhatWasOnItsWay() {
        jdbc.sql(
                        """
                        UPDATE import_file SET state = 'NOT_KEPT', reason = 'INTERRUPTED'
                        WHERE state = 'WAITING' AND run_id IN
                          (SELECT id FROM import_run WHERE way = 'BROWSER')
                        """)
                .update();
        jdbc.sql("UPDATE import_run SET listed = TRUE WHERE way = 'BROWSER' AND NOT listed")
                .update();
    }
}
