package org.claimdesk.sample;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.article.ArticleDescription;
import org.claimdesk.article.ArticleKind;
import org.claimdesk.article.Articles;
import org.claimdesk.article.ImportOutcome;
import org.claimdesk.article.Imports;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.ClaimDetails;
import org.claimdesk.claim.ClaimKind;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.DescribeOutcome;
import org.claimdesk.claim.MarkOutcome;
import org.claimdesk.claim.Topic;
import org.claimdesk.claim.TopicId;
import org.claimdesk.claim.Topics;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.VersionId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Imports the sample articles and marks claims in them. */
@Component
@Profile("sample")
class SampleArticles {

    private static final PartialDate FRIDAY = PartialDate.day(LocalDate.of(2026, 1, 2));
    private static final PartialDate MONDAY = PartialDate.day(LocalDate.of(2026, 1, 12));

    private final SampleDesk desk;
    private final Imports imports;
    private final Articles articles;
    private final Claims claims;
    private final Topics topics;

    SampleArticles(
            SampleDesk desk, Imports imports, Articles articles, Claims claims, Topics topics) {
        this.desk = desk;
        this.imports = imports;
        this.articles = articles;
        this.claims = claims;
        this.topics = topics;
    }

    void addTopics() {
        for (String name : List.of("Trade", "Raw materials", "Diplomacy", "Ports")) {
            desk.as(SamplePerson.ADMIN, () -> topics.add(name));
        }
    }

    VersionId visit() {
        return imported(
                "visit.txt",
                new ArticleDescription(
                        ArticleKind.ARTICLE,
                        "Sample: A state visit with rare earths in the luggage",
                        "The Sample Courier",
                        "Nora Example",
                        FRIDAY,
                        "en",
                        URI.create("https://courier.example/state-visit")));
    }

    VersionId harbour() {
        return imported(
                "harbour.txt",
                new ArticleDescription(
                        ArticleKind.TRANSCRIPT,
                        "Sample: Remarks at the new terminal of Port Example",
                        "Port Example",
                        "Harbour master Jorun Vest",
                        MONDAY,
                        "en",
                        URI.create("https://port.example/remarks")));
    }

    private VersionId imported(String name, ArticleDescription description) {
        return desk.as(
                SamplePerson.REVIEWER,
                () ->
                        SampleDesk.expect(
                                        ImportOutcome.Imported.class,
                                        imports.importText(SampleFile.resource(name), description))
                                .version());
    }

    /**
     * Marks words and describes the claim.
     *
     * @param statement what is claimed, where the words alone do not say it
     */
    ClaimId mark(SamplePerson who, VersionId version, String words, Described described) {
        return desk.as(
                who,
                () -> {
                    ClaimDetails marked =
                            SampleDesk.expect(
                                            MarkOutcome.Marked.class,
                                            claims.mark(version, List.of(find(version, words))))
                                    .claim();
                    SampleDesk.expect(
                            DescribeOutcome.Described.class,
                            claims.describe(marked.id(), description(described), marked.version()));
                    return marked.id();
                });
    }

    /** Gives a claim one more place. */
    void appear(SamplePerson who, ClaimId claim, VersionId version, String words) {
        desk.as(
                who,
                () ->
                        SampleDesk.expect(
                                MarkOutcome.Marked.class,
                                claims.appear(claim, version, List.of(find(version, words)))));
    }

    ClaimDescription description(Described described) {
        return new ClaimDescription(
                described.statement(),
                described.kind(),
                described.speaker(),
                described.speaker() == null ? null : FRIDAY,
                topics(described.topics()),
                described.reason(),
                null,
                null);
    }

    private Selection find(VersionId version, String words) {
        return Wording.in(articles.text(version).orThrow(), words);
    }

    private Set<TopicId> topics(List<String> names) {
        Stream<Topic> known = topics.all().stream();
        return known.filter(topic -> names.contains(topic.name()))
                .map(Topic::id)
                .collect(Collectors.toSet());
    }

    /** What is written about a claim. */
    record Described(
            String statement,
            ClaimKind kind,
            @Nullable String speaker,
            List<String> topics,
            String reason) {}
}
