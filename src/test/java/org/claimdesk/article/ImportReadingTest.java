package org.claimdesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.claimdesk.OnDatabase;
import org.claimdesk.extraction.Specimens;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.shared.Sha256;
import org.claimdesk.store.Origin;
import org.claimdesk.store.Receipts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class ImportReadingTest extends ReadsForImport {

    @Autowired private Articles articles;
    @Autowired private Receipts receipts;

    @Test
    void tellsWhatAWebPageSaysOfItself() {
        byte[] page =
                """
                <!doctype html><html lang="en"><head><title>State visit | Sample Courier</title>
                <meta property="og:title" content="State visit puts supply chains first">
                <meta property="og:site_name" content="Sample Courier">
                <meta name="author" content="A. Writer">
                <meta property="article:published_time" content="2026-01-02T10:42:00+09:00">
                <link rel="canonical" href="https://courier.example/visit">
                </head><body><nav>Home Sports Weather</nav><article>
                <h1>State visit puts supply chains first</h1>
                <p>%s %s</p><p>%s</p><p>%s</p></article></body></html>
                """
                        .formatted(WORDS, unique, WORDS, WORDS)
                        .getBytes(StandardCharsets.UTF_8);

        ReadOutcome.Readable read = readable("visit.html", page);

        ArticleDescription found = read.found();
        assertThat(found.title()).isEqualTo("State visit puts supply chains first");
        assertThat(found.outlet()).isEqualTo("Sample Courier");
        assertThat(found.byline()).isEqualTo("A. Writer");
        assertThat(found.published()).isEqualTo(PartialDate.parse("2026-01-02T10:42+09:00"));
        assertThat(found.language()).isEqualTo("en");
        assertThat(found.url()).isEqualTo(URI.create("https://courier.example/visit"));
        assertThat(read.captured().excerpt().opening()).contains(WORDS).doesNotContain("Sports");
        assertThat(read.captured().arrival().sha256()).isEqualTo(Sha256.of(page));
    }

    @Test
    void tellsAnOutletThatTheDeskKnowsFromAnotherName() {
        String outlet = "Mirror" + unique.replaceAll("[^a-f]", "");
        people.as(
                reviewer,
                () ->
                        imports.importText(
                                WORDS + unique,
                                new ArticleDescription(
                                        ArticleKind.ARTICLE,
                                        "Trade",
                                        outlet,
                                        null,
                                        null,
                                        null,
                                        null)));

        String pasted = "Port counts boxes\n\nBy Ada Moreno, %s, 5 May 2026\n\n%s %s";
        var read =
                (ReadOutcome.Readable)
                        read(
                                "pasted.txt",
                                text(pasted.formatted(outlet, WORDS, unique)),
                                new Origin.Pasted());

        assertThat(read.found().byline()).isEqualTo("Ada Moreno");
        assertThat(read.found().outlet()).isEqualTo(outlet);
        assertThat(read.found().published()).isEqualTo(PartialDate.parse("2026-05-05"));
    }

    @Test
    void takesTheTextOutOfDocuments() {
        assertThat(opening("speech.pdf", Specimens.pdf(WORDS + " " + unique))).contains(unique);
        assertThat(opening("speech.docx", Specimens.docx(WORDS, unique))).contains(unique);
        assertThat(opening("speech.odt", Specimens.odtOf(Specimens.odtBody(WORDS + " " + unique))))
                .contains(unique);
        assertThat(opening("speech.txt", text(WORDS + " " + unique))).contains(unique);
    }

    @Test
    void goesByTheBytesWhateverTheNameSays() {
        byte[] pdf = Specimens.pdf(WORDS + " " + unique);

        ReadOutcome.Readable read = readable("../../etc/visit.docx", pdf);

        assertThat(read.captured().arrival().mediaType()).isEqualTo("application/pdf");
        assertThat(read.captured().excerpt().opening()).contains(unique);
    }

    @Test
    void savesWhatThePersonCorrected() {
        ReadOutcome.Readable read = readable("a.txt", text("A line.\n\n" + WORDS + unique));
        var corrected =
                new ArticleDescription(
                        ArticleKind.SPEECH, "Corrected", null, null, null, null, null);

        ArticleDetails article =
                people.as(
                        reviewer,
                        () -> {
                            var outcome = imports.save(read.captured(), corrected);
                            return articles.get(((ImportOutcome.Imported) outcome).article());
                        });

        assertThat(article.description()).isEqualTo(corrected);
        assertThat(article.currentVersion().text()).isEqualTo(read.captured().text());
    }

    @Test
    void opensTheArticleThatIsThereAndAddsAReceipt() {
        byte[] bytes = text(WORDS + unique);
        ReadOutcome.Readable read = readable("a.txt", bytes);
        ArticleId first =
                people.as(
                        reviewer,
                        () ->
                                ((ImportOutcome.Imported)
                                                imports.save(read.captured(), read.found()))
                                        .article());

        assertThat(read("b.txt", bytes)).isEqualTo(new ReadOutcome.AlreadyThere(first));

        assertThat(people.as(reviewer, () -> receipts.of(Sha256.of(bytes))))
                .extracting(receipt -> receipt.arrival().name())
                .containsExactly("a.txt", "b.txt");
    }

    @Test
    void savesNothingBeforeThePersonSays() {
        int before = people.as(reviewer, () -> articles.count(ArticleFilter.ALL));

        byte[] bytes = text(WORDS + unique);
        readable("a.txt", bytes);

        assertThat(people.as(reviewer, () -> articles.count(ArticleFilter.ALL))).isEqualTo(before);
        assertThat(people.as(reviewer, () -> receipts.of(Sha256.of(bytes)))).isEmpty();
    }

    @Test
    void keepsPastedWordsAsTheyAreAndProposesATitle() {
        String pasted = "A first line\n\n<b>" + WORDS + "</b> " + unique;

        var read = (ReadOutcome.Readable) read("pasted.txt", text(pasted), new Origin.Pasted());

        assertThat(read.found().title()).isEqualTo("A first line");
        assertThat(read.captured().text()).isEqualTo(Sha256.of(pasted));
    }

    @Test
    void endsWhenThePersonCancels() throws Exception {
        var told = new CompletableFuture<ReadOutcome>();
        var source = new ByteArrayInputStream(Specimens.endlessPdf());

        Receiving receiving =
                people.as(
                        reviewer,
                        () ->
                                imports.receive(
                                        source,
                                        "endless.pdf",
                                        new Origin.Uploaded(),
                                        told::complete));
        await().atMost(Duration.ofSeconds(30)).until(ImportReadingTest::isBeingRead);
        ((Receiving.Started) receiving).reading().cancel();

        assertThat(told.get(10, TimeUnit.SECONDS)).isEqualTo(new ReadOutcome.Cancelled());
    }

    /** Whether a thread waits for what a child reads. */
    private static boolean isBeingRead() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("extraction"));
    }

    private String opening(String name, byte[] bytes) {
        return readable(name, bytes).captured().excerpt().opening();
    }

    private ReadOutcome.Readable readable(String name, byte[] bytes) {
        ReadOutcome outcome = read(name, bytes);
        assertThat(outcome).isInstanceOf(ReadOutcome.Readable.class);
        return (ReadOutcome.Readable) outcome;
    }
}
