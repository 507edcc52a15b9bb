package org.claimdesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.OnDatabase;
import org.claimdesk.Plans;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists of 100,000 articles are read page by page, in whatever order. */
@OnDatabase
class ArticleOrderTest {

    @Autowired private Plans plans;

    @ParameterizedTest
    @CsvSource({
        "IMPORTED, false", "IMPORTED, true",
        "PUBLISHED, false", "PUBLISHED, true",
        "TITLE, false", "TITLE, true"
    })
    void followsAnIndex(ArticleOrder.By by, boolean descending) {
        var order = new ArticleOrder(by, descending);

        assertThat(
                        plans.followsAnIndex(
                                jdbc ->
                                        new ArticleLists(jdbc)
                                                .find(ArticleFilter.ALL, order, 0, 50)))
                .isTrue();
    }
}
