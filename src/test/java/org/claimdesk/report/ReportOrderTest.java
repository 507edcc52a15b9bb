package org.claimdesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.OnDatabase;
import org.claimdesk.Plans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of all reports that were ever asked for is read page by page. */
@OnDatabase
class ReportOrderTest {

    @Autowired private Plans plans;

    @Test
    void followsAnIndex() {
        assertThat(plans.followsAnIndex(jdbc -> new ReportRows(jdbc).latest(0, 50))).isTrue();
    }
}
