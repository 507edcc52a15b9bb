package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.OnDatabase;
import org.claimdesk.Plans;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of 100,000 claims is read page by page, whatever it is ordered by. */
@OnDatabase
class ClaimOrderTest {

    @Autowired private Plans plans;

    @ParameterizedTest
    @EnumSource
    void followsAnIndexInBothDirections(ClaimOrder.By by) {
        assertThat(isReadAlongAnIndex(new ClaimOrder(by, false))).isTrue();
        assertThat(isReadAlongAnIndex(new ClaimOrder(by, true))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void followsAnIndexWhereverTheVerdictStands(VerdictStanding standing) {
        ClaimFilter filter = VerdictFilter.of(ClaimFilter.ALL, standing);

        assertThat(
                        plans.followsAnIndex(
                                jdbc ->
                                        new ClaimLists(jdbc)
                                                .find(filter, ClaimOrder.NEWEST, 0, 50)))
                .isTrue();
    }

    private boolean isReadAlongAnIndex(ClaimOrder order) {
        return plans.followsAnIndex(
                jdbc -> new ClaimLists(jdbc).find(ClaimFilter.ALL, order, 0, 50));
    }
}
