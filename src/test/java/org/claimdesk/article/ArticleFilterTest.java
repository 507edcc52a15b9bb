package org.claimdesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What narrows the list of articles. */
@OnDatabase
class ArticleFilterTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 1, 2);

    @Autowired private Imports imports;
    @Autowired private Articles articles;
    @Autowired private SomePeople people;

    private final String only = UUID.randomUUID().toString();
    private UserId reviewer;

    @BeforeEach
    void somebodyImports() {
        reviewer = people.reviewer();
        add("Speech", ArticleKind.SPEECH, PartialDate.day(FRIDAY));
        add("Post", ArticleKind.POST, PartialDate.day(FRIDAY.plusDays(1)));
        add("Monthly", ArticleKind.ARTICLE, PartialDate.month(YearMonth.from(FRIDAY)));
        add("Undated", ArticleKind.ARTICLE, null);
    }

    @Test
    void isTheirKind() {
        assertThat(titles(ArticleKind.SPEECH, null, null)).containsExactly("Speech");
        assertThat(titles(ArticleKind.ARTICLE, null, null)).containsExactly("Monthly", "Undated");
        assertThat(titles(ArticleKind.TRANSCRIPT, null, null)).isEmpty();
    }

    @Test
    void areTheDaysOfTheirPublicationBothOfThemIncluded() {
        assertThat(titles(null, FRIDAY, FRIDAY)).containsExactly("Speech");
        assertThat(titles(null, FRIDAY, null)).containsExactly("Post", "Speech");
        assertThat(titles(null, FRIDAY, FRIDAY.plusDays(1))).containsExactly("Post", "Speech");
        assertThat(titles(null, FRIDAY.plusDays(2), null)).isEmpty();
    }

    @Test
    void countsAMonthFromItsFirstDay() {
        assertThat(titles(null, null, FRIDAY.withDayOfMonth(1))).containsExactly("Monthly");
    }

    @Test
    void areSeveralThingsAtOnce() {
        assertThat(titles(ArticleKind.POST, FRIDAY, FRIDAY)).isEmpty();
        assertThat(titles(ArticleKind.POST, FRIDAY, FRIDAY.plusDays(1))).containsExactly("Post");
    }

    /** PostgreSQL takes no U+0000 in any text. */
    @Test
    void isAskedForWordsThatNoDatabaseHolds() {
        var filter = new ArticleFilter(only + "\u0000\ud800", null, null, null);

        assertThat(people.as(reviewer, () -> articles.count(filter))).isZero();
    }

    @Test
    void findsATitleWhoseBrokenCharactersWereReplaced() {
        add("Torn\u0000 \ud800", ArticleKind.TRANSCRIPT, null);

        assertThat(titles(ArticleKind.TRANSCRIPT, null, null)).containsExactly("Torn\ufffd");
    }

    private List<String> titles(
            @Nullable ArticleKind kind, @Nullable LocalDate from, @Nullable LocalDate to) {
        var filter = new ArticleFilter(only, kind, from, to);
        var byTitle = new ArticleOrder(ArticleOrder.By.TITLE, false);
        return people.as(
                reviewer,
                () -> {
                    List<ArticleRow> found = articles.find(filter, byTitle, 0, 10);
                    assertThat(articles.count(filter)).isEqualTo(found.size());
                    return found.stream().map(row -> row.title().split(" ")[0]).toList();
                });
    }

    private void add(String title, ArticleKind kind, @Nullable PartialDate published) {
        var description =
                new ArticleDescription(kind, title + " " + only, null, null, published, null, null);
        String text = title.replaceAll("\\P{L}", "") + " of " + only;
        people.as(reviewer, () -> imports.importText(text, description));
    }
}
