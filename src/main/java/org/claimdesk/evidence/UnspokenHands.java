package org.claimdesk.evidence;

import static org.claimdesk.store.Columns.uuid;

import java.util.HashSet;
import java.util.Set;
import org.claimdesk.shared.ContentChanged;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.CurrentUser;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers who had a hand in restricted evidence, until all may know (decision 0070). */
@Component
class UnspokenHands {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    UnspokenHands(JdbcClient jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    @EventListener
    void on(Unspoken unspoken) {
        if (unspoken.event() instanceof ContentChanged) {
            jdbc.sql("INSERT INTO evidence_hand (evidence_id, person_id) VALUES (?, ?)")
                    .params(unspoken.evidence().value(), currentUser.id().value())
                    .update();
        }
    }

    Set<UserId> in(EvidenceId evidence) {
        Set<UserId> hands = new HashSet<>();
        jdbc.sql("SELECT person_id FROM evidence_hand WHERE evidence_id = ?")
                .param(evidence.value())
                .query(
                        row -> {
                            hands.add(new UserId(uuid(row, "person_id")));
                        });
        return hands;
    }
}
