package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.OnDatabase;
import org.claimdesk.Plans;
import org.claimdesk.SomePeople;
import org.claimdesk.user.CurrentUser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of 100,000 documents is read page by page. */
@OnDatabase
class DocumentOrderTest {

    @Autowired private Plans plans;
    @Autowired private CurrentUser currentUser;
    @Autowired private SomePeople some;

    @Test
    void followsAnIndex() {
        assertThat(some.as(some.reviewer(), () -> plans.followsAnIndex(this::page))).isTrue();
    }

    private void page(JdbcClient jdbc) {
        new DocumentRows(jdbc, new JdbcTemplate(), new Visibility(currentUser, jdbc))
                .find(DocumentFilter.ALL, 0, 50);
    }
}
