package org.claimdesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class ArticleListsTest {

    @Autowired private Imports imports;
    @Autowired private Articles articles;
    @Autowired private SomePeople people;

    @Test
    void ordersTitlesWhateverTheirCaseAndAccents() {
        UserId reviewer = people.reviewer();
        String run = UUID.randomUUID().toString();
        for (String word : List.of("Zinc", "éclat", "Tin", "east", "ärger", "Azure")) {
            people.as(reviewer, () -> imported(word + " " + run));
        }
        var those = new ArticleFilter(run, null, null, null);
        var byTitle = new ArticleOrder(ArticleOrder.By.TITLE, false);

        List<ArticleRow> found = people.as(reviewer, () -> articles.find(those, byTitle, 0, 10));

        assertThat(found)
                .extracting(row -> row.title().split(" ")[0])
                .containsExactly("ärger", "Azure", "east", "éclat", "Tin", "Zinc");
    }

    private ImportOutcome imported(String title) {
        return imports.importText("The text of " + title, SomeArticle.titled(title));
    }
}
