package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.OnDatabase;
import org.claimdesk.Plans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of 100,000 documents is read page by page. */
@OnDatabase
class DocumentOrderTest {

    @Autowired private Plans plans;

    @Test
    void followsAnIndex() {
        assertThat(
                        plans.followsAnIndex(
                                jdbc -> new DocumentRows(jdbc).find(DocumentFilter.ALL, 0, 50)))
                .isTrue();
    }
}
