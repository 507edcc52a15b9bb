package org.claimdesk.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.OnDatabase;
import org.claimdesk.Plans;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits is read page by page, as long as it may be. */
@OnDatabase
class WaitingOrderTest {

    @Autowired private Plans plans;

    @Test
    void followsAnIndex() {
        assertThat(
                        plans.followsAnIndex(
                                jdbc ->
                                        new WaitingTable(jdbc)
                                                .first(WaitingPart.SUBMITTED, UserId.random(), 50)))
                .isTrue();
    }
}
