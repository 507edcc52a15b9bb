package org.claimdesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.YearMonth;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.claimdesk.Meanwhile;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;
import org.claimdesk.store.Receipts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class ImportsTest {

    @Autowired private Imports imports;
    @Autowired private Articles articles;
    @Autowired private Receipts receipts;
    @Autowired private SomePeople people;
    @Autowired private Meanwhile meanwhile;

    @Test
    void keepsWhatWasPastedAndWhatIsKnownAboutIt() {
        UserId reviewer = people.reviewer();
        String text =
                "Trade grew.\nNearly half of it came from one neighbour. " + UUID.randomUUID();
        var description =
                new ArticleDescription(
                        ArticleKind.SPEECH,
                        "On trade",
                        "Sample Courier " + UUID.randomUUID(),
                        "A. Writer",
                        PartialDate.month(YearMonth.of(2026, 1)),
                        "en",
                        URI.create("https://sample.example/trade"));

        ArticleId id = people.as(reviewer, () -> imported(text, description));

        ArticleDetails article = people.as(reviewer, () -> articles.get(id));
        assertThat(article.description()).isEqualTo(description);
        assertThat(article.createdBy()).isEqualTo(reviewer);
        assertThat(article.versions())
                .singleElement()
                .satisfies(
                        version -> {
                            assertThat(version.bytes()).isEqualTo(Sha256.of(text));
                            assertThat(version.text()).isEqualTo(Sha256.of(text));
                            assertThat(version.length()).isEqualTo(text.length());
                        });
        String kept =
                people.as(reviewer, () -> articles.text(article.currentVersion().id()).orThrow());
        assertThat(kept).isEqualTo(text);
    }

    @Test
    void endsLinesInTheTextAndKeepsTheBytesAsTheyCame() {
        UserId reviewer = people.reviewer();
        String pasted = "One\r\ntwo " + UUID.randomUUID();

        ArticleId id = people.as(reviewer, () -> imported(pasted, titled()));

        VersionDetails version = people.as(reviewer, () -> SomeArticle.versionOf(articles, id));
        assertThat(version.bytes()).isEqualTo(Sha256.of(pasted));
        assertThat(version.text()).isEqualTo(Sha256.of(pasted.replace("\r\n", "\n")));
    }

    @Test
    void opensTheArticleThatIsThereForTheSameBytesAndAddsAReceipt() {
        String text = "The same words " + UUID.randomUUID();
        ArticleId first = people.as(people.reviewer(), () -> imported(text, titled()));
        UserId other = people.reviewer();

        ImportOutcome again =
                people.as(
                        other, () -> imports.importText(text, SomeArticle.titled("Another title")));

        assertThat(again).isEqualTo(new ImportOutcome.AlreadyThere(first));
        assertThat(people.as(people.auditor(), () -> receipts.of(Sha256.of(text)))).hasSize(2);
        assertThat(people.as(people.auditor(), () -> receipts.of(Sha256.of(text))).getLast().by())
                .isEqualTo(other);
        assertThat(people.as(other, () -> articles.get(first)).description().title())
                .isEqualTo("A title");
    }

    @Test
    void makesOneArticleWhenManyImportTheSameAtOnce() {
        String text = "All at once " + UUID.randomUUID();
        UserId reviewer = people.reviewer();

        var outcomes =
                Stream.generate(
                                () ->
                                        CompletableFuture.supplyAsync(
                                                () ->
                                                        people.as(
                                                                reviewer,
                                                                () ->
                                                                        imports.importText(
                                                                                text, titled()))))
                        .limit(6)
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(outcomes.stream().filter(ImportOutcome.Imported.class::isInstance)).hasSize(1);
        assertThat(outcomes.stream().filter(ImportOutcome.AlreadyThere.class::isInstance))
                .hasSize(5);
        assertThat(people.as(people.auditor(), () -> receipts.of(Sha256.of(text)))).hasSize(6);
    }

    @Test
    void namesOneOutletWhenTwoArticlesOfTheSameNewOneComeAtOnce() {
        ArticleDescription description = publishedBy("Courier " + UUID.randomUUID());
        UserId reviewer = people.reviewer();
        UserId other = people.reviewer();

        ArticleId second =
                meanwhile.second(
                        () -> people.as(reviewer, () -> imported("One " + word(), description)),
                        () -> people.as(other, () -> imported("Two " + word(), description)));

        assertThat(people.as(other, () -> articles.get(second)).description())
                .isEqualTo(description);
    }

    @Test
    void namesOneOutletWhenAnArticleIsDescribedAndAnotherComesAtOnce() {
        ArticleDescription description = publishedBy("Courier " + UUID.randomUUID());
        UserId reviewer = people.reviewer();
        UserId other = people.reviewer();
        ArticleId there = people.as(other, () -> imported("One " + word(), titled()));

        DescribeOutcome outcome =
                meanwhile.second(
                        () -> people.as(reviewer, () -> imported("Two " + word(), description)),
                        () -> people.as(other, () -> articles.describe(there, description, 0)));

        assertThat(outcome).isInstanceOf(DescribeOutcome.Described.class);
        assertThat(people.as(other, () -> articles.get(there)).description())
                .isEqualTo(description);
    }

    @ParameterizedTest
    @CsvSource({
        "' ',EMPTY",
        "' \u00a0\n',EMPTY",
        "a\u0000b,ZERO_CHARACTER",
        "\ud800x,LONE_SURROGATE"
    })
    void savesNothingOfATextThatCannotBeKept(String pasted, ImportRefusal reason) {
        UserId reviewer = people.reviewer();

        people.as(
                reviewer,
                () -> {
                    int before = articles.count(ArticleFilter.ALL);

                    assertThat(imports.importText(pasted, titled()))
                            .isEqualTo(new ImportOutcome.Refused(reason));

                    assertThat(articles.count(ArticleFilter.ALL)).isEqualTo(before);
                });
    }

    @Test
    void takesFiveMegabytes() {
        String text = (UUID.randomUUID() + " trade grew. ").repeat(110_000);

        ArticleId id = people.as(people.reviewer(), () -> imported(text, titled()));

        assertThat(people.as(people.auditor(), () -> SomeArticle.versionOf(articles, id)).length())
                .isEqualTo(text.length())
                .isGreaterThan(5_000_000);
    }

    private static String word() {
        return UUID.randomUUID().toString();
    }

    private static ArticleDescription publishedBy(String outlet) {
        return new ArticleDescription(
                ArticleKind.SPEECH, "A title", outlet, null, null, null, null);
    }

    private static ArticleDescription titled() {
        return SomeArticle.titled("A title");
    }

    private ArticleId imported(String text, ArticleDescription description) {
        return ((ImportOutcome.Imported) imports.importText(text, description)).article();
    }
}
