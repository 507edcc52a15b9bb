package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.extraction.Extracted;
import org.claimdesk.extraction.Part;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.UserId;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnDatabase
class DocumentSearchTest {

    private static final Duration SOON = Duration.ofSeconds(40);

    @Autowired private DocumentArrivals arrivals;
    @Autowired private Documents documents;
    @Autowired private Readings readings;
    @Autowired private SomePeople some;
    @Autowired private JdbcClient jdbc;
    @Autowired private DataSource database;
    @Autowired private FoldDocuments migration;

    private UserId reviewer;
    private String only;
    private DocumentId id;

    @BeforeEach
    void aDocumentArrives() {
        reviewer = some.reviewer();
        only = UUID.randomUUID().toString();
        var file = SomeFiles.text("Zürich 100%% %s.txt".formatted(only), "Tin");
        id =
                switch (some.as(reviewer, () -> arrivals.receive(file))) {
                    case Received.Arrived arrived -> arrived.document().id();
                    case Received other -> throw new AssertionError(other.toString());
                };
    }

    @ParameterizedTest
    @ValueSource(strings = {"zurich", "Zürich", "ZU\u0308RICH", "txt zurich", "100%"})
    void findsWordsOfTheNameWithoutCaseAndAccents(String words) {
        assertThat(found(words)).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zurych", "Z_rich", "Z%ch"})
    void findsNothingElse(String words) {
        assertThat(found(words)).isEmpty();
    }

    @Test
    void findsWordsOfTitleAndAuthor() {
        await().atMost(SOON)
                .until(
                        () ->
                                some.as(reviewer, () -> documents.find(id).orElseThrow())
                                        .state()
                                        .isSettled());
        some.as(reviewer, () -> readings.read(id, titled("Évolution", "Núñez")));

        assertThat(found("evolution nunez")).containsExactly(id);
    }

    @Test
    void findsDocumentsThatCameBeforeTheirWordsWereFolded() throws Exception {
        jdbc.sql("UPDATE document SET folded = '' WHERE id = ?").param(id.value()).update();
        assertThat(found("zurich")).isEmpty();

        try (var connection = database.getConnection()) {
            migration.migrate(
                    new Context() {
                        @Override
                        public Configuration getConfiguration() {
                            throw new UnsupportedOperationException();
                        }

                        @Override
                        public java.sql.Connection getConnection() {
                            return connection;
                        }
                    });
        }

        assertThat(found("zurich")).containsExactly(id);
    }

    private List<DocumentId> found(String words) {
        DocumentFilter filter = DocumentFilter.ALL.text(words + " " + only);
        return some.as(
                reviewer,
                () -> {
                    List<DocumentDetails> found = documents.find(filter, 0, 10);
                    assertThat(documents.count(filter)).isEqualTo(found.size());
                    return found.stream().map(DocumentDetails::id).toList();
                });
    }

    private static Extracted titled(String title, String author) {
        return new Extracted(
                "Tin\n",
                List.of(new Part(new Locator.Whole(), 0, 4)),
                new org.claimdesk.extraction.DocumentDetails(
                        "text/plain",
                        Optional.of(title),
                        Optional.of(author),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        "Tool",
                        "1"),
                false);
    }
}
