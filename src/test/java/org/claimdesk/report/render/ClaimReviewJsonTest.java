package org.claimdesk.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.claimdesk.report.content.ReportContent;
import org.claimdesk.report.content.ReportedClaim;
import org.claimdesk.shared.EvidenceId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClaimReviewJsonTest {

    @Nested
    class PublishedVerdicts {

        @Test
        void carryWhatSchemaOrgAsksFor() throws IOException {
            JsonNode review = review(ReportOfClaims.of(ReportOfClaims.published()));

            assertThat(review.at("/@context").asString()).isEqualTo("https://schema.org");
            assertThat(review.at("/@type").asString()).isEqualTo("ClaimReview");
            assertThat(review.at("/claimReviewed").asString())
                    .isEqualTo(ReportOfClaims.QUOTE + ".");
            assertThat(review.at("/url").asString())
                    .isEqualTo("https://desk.example/checks/rare-earths");
            assertThat(review.at("/author/@type").asString()).isEqualTo("Organization");
            assertThat(review.at("/author/name").asString()).isEqualTo("Example Desk");
            assertThat(review.at("/itemReviewed/@type").asString()).isEqualTo("Claim");
            assertThat(review.at("/itemReviewed/author/name").asString())
                    .isEqualTo(ReportOfClaims.APPROVED_SPEAKER);
            assertThat(review.at("/itemReviewed/datePublished").asString()).isEqualTo("2026-01-02");
            assertThat(review.at("/itemReviewed/appearance/0/url").asString())
                    .isEqualTo("https://news.example/visit");
            assertThat(OffsetDateTime.parse(review.at("/datePublished").asString()))
                    .isEqualTo("2026-01-05T15:42:07+01:00");
        }

        @Test
        void haveNoAddressThatNobodyWroteDown() throws IOException {
            JsonNode review = review(ReportOfClaims.of(ReportOfClaims.publishedSomewhere()));

            assertThat(review.has("url")).isFalse();
        }

        @Test
        void areNamedByWhatStaysWhereverTheDeskIs() throws IOException {
            List<JsonNode> nodes = nodes(ReportOfClaims.of(ReportOfClaims.published()));

            String claim = "urn:uuid:1a57c1b0-7a0f-4f35-8e63-9a2b9f1f0c01";
            assertThat(nodes.getFirst().at("/@id").asString()).isEqualTo(claim + "#review");
            assertThat(nodes.getFirst().at("/itemReviewed/@id").asString()).isEqualTo(claim);
            assertThat(nodes.get(1).at("/body").asString()).isEqualTo(claim);
        }

        @Test
        void giveTheGradeAsWordsAndAsANumber() throws IOException {
            JsonNode rating =
                    review(ReportOfClaims.of(ReportOfClaims.published())).at("/reviewRating");

            assertThat(rating.at("/alternateName").asString()).isEqualTo("Mostly true");
            assertThat(rating.at("/ratingValue").asInt()).isEqualTo(4);
            assertThat(rating.at("/worstRating").asInt()).isEqualTo(1);
            assertThat(rating.at("/bestRating").asInt()).isEqualTo(5);
        }

        /** The rationale says [1], [2], [3]. */
        @Test
        void citeEachNumberedPieceInOrder() throws IOException {
            JsonNode citations =
                    review(ReportOfClaims.of(ReportOfClaims.restingOnANote())).at("/citation");

            assertThat(citations)
                    .extracting(cited -> cited.at("/position").asInt())
                    .containsExactly(1, 2, 3);
            assertThat(citations.at("/0/isPartOf/name").asString()).isEqualTo("table-1.pdf");
            assertThat(citations.at("/1/name").asString())
                    .isEqualTo("Interview: The office confirms it.");
            assertThat(citations.at("/1/text").asString()).isEqualTo("The office confirms it.");
            assertThat(citations.at("/1/disambiguatingDescription").asString())
                    .startsWith("Not verifiable against a file");
            assertThat(citations.at("/1").has("isPartOf")).isFalse();
            assertThat(citations.toString())
                    .as("whom a note names need not be named in public")
                    .doesNotContain("The head of the office");
            assertThat(citations.at("/2/isPartOf/name").asString()).isEqualTo("table-3.pdf");
        }

        @Test
        void citeWhereTheDocumentComesFromWhoMadeItAndItsRank() throws IOException {
            JsonNode document =
                    review(ReportOfClaims.of(ReportOfClaims.published()))
                            .at("/citation/0/isPartOf");
            JsonNode maker = document.at("/creator");

            assertThat(document.at("/url").asString())
                    .isEqualTo("https://customs.example/trade-2025.pdf");
            assertThat(document.at("/datePublished").asString()).isEqualTo("2025-12");
            assertThat(maker.at("/@type").asString()).isEqualTo("Organization");
            assertThat(maker.at("/name").asString()).isEqualTo("Office of Sample Figures");
            assertThat(maker.at("/description").asString()).isEqualTo("primary source");
        }

        @Test
        void aloneAreTold() throws IOException {
            assertThat(nodes(ReportOfClaims.of(ReportOfClaims.open()))).isEmpty();
        }
    }

    @Nested
    class WhatWasAddedToAClaimSinceItsRevisionWasMade {

        @Test
        void isNotToldOfItsAppearances() throws IOException {
            var content =
                    ReportOfClaims.of(ReportOfClaims.markedElsewhere(ReportOfClaims.published()));

            JsonNode item = review(content).at("/itemReviewed");
            assertThat(item.at("/appearance")).hasSize(1);
            assertThat(item.at("/firstAppearance/url").asString())
                    .isEqualTo("https://news.example/visit");
            assertThat(nodes(content).toString())
                    .doesNotContain("Innocent", "innocent.example", "Marked by one alone");
        }

        @Test
        void isNotToldOfItsEvidence() throws IOException {
            ReportedClaim linked = ReportOfClaims.open();
            EvidenceId passage = linked.evidence().getFirst().id();
            ReportedClaim other =
                    ReportOfClaims.resting(
                            linked,
                            List.of(
                                    SomeRevisions.revision(
                                            1,
                                            List.of(SomeRevisions.piece(passage, 1)),
                                            SomeRevisions.publication(3))));

            assertThat(nodes(ReportOfClaims.of(other)))
                    .as("the same piece, relinked to other words")
                    .extracting(node -> node.path("motivation").asString(""))
                    .containsExactly("", "identifying");
        }
    }

    @Test
    void aCorrectedVerdictCarriesItsNoteAndBothDates() throws IOException {
        JsonNode review = review(ReportOfClaims.of(ReportOfClaims.corrected()));

        assertThat(review.at("/correction/0/@type").asString()).isEqualTo("CorrectionComment");
        assertThat(review.at("/correction/0/text").asString()).isEqualTo("The year was wrong.");
        assertThat(review.at("/datePublished").asString()).isEqualTo("2026-01-05T13:42:07+01:00");
        assertThat(review.at("/dateModified").asString()).isEqualTo("2026-01-05T15:42:07+01:00");
        assertThat(review.at("/version").asString()).isEqualTo("2");
    }

    @Test
    void aWithdrawnVerdictCarriesItsNoteAndNoRating() throws IOException {
        JsonNode review = review(ReportOfClaims.of(ReportOfClaims.withdrawn()));

        assertThat(review.has("reviewRating")).isFalse();
        assertThat(review.at("/expires").asString()).isEqualTo("2026-01-05T16:42:07+01:00");
        assertThat(review.at("/correction/0/text").asString())
                .isEqualTo("The table was retracted by its office.");
    }

    @Test
    void aVerdictThatIsPublicAnewCarriesTheWithdrawalBefore() throws IOException {
        JsonNode review = review(ReportOfClaims.of(ReportOfClaims.publishedAnew()));

        assertThat(review.at("/correction"))
                .extracting(
                        note -> note.at("/name").asString(),
                        note -> note.at("/text").asString(),
                        note -> note.at("/datePublished").asString())
                .containsExactly(
                        tuple("Withdrawn", "The table was forged.", "2026-01-05T12:42:07+01:00"),
                        tuple(
                                "Published as a correction",
                                "The year was wrong.",
                                "2026-01-05T14:42:07+01:00"));
        assertThat(review.at("/datePublished").asString()).isEqualTo("2026-01-05T13:42:07+01:00");
        assertThat(review.at("/dateModified").asString()).isEqualTo("2026-01-05T14:42:07+01:00");
        assertThat(review.has("expires")).isFalse();
        assertThat(review.has("reviewRating")).isTrue();
    }

    @Test
    void offsetsOfAnnotationsLeadBackToTheQuote() throws IOException {
        JsonNode annotation = nodes(ReportOfClaims.of(ReportOfClaims.published())).get(1);

        assertThat(annotation.at("/@context").asString())
                .isEqualTo("http://www.w3.org/ns/anno.jsonld");
        JsonNode selectors = annotation.at("/target/0/selector");
        assertThat(selectors.at("/0/type").asString()).isEqualTo("TextQuoteSelector");
        assertThat(selectors.at("/0/exact").asString()).isEqualTo(ReportOfClaims.QUOTE);
        int[] article = ReportOfClaims.ARTICLE.codePoints().toArray();
        int start = selectors.at("/1/start").asInt();
        int end = selectors.at("/1/end").asInt();
        assertThat(new String(article, start, end - start)).isEqualTo(ReportOfClaims.QUOTE);
    }

    @Test
    void usesOnlyTermsOfTheSchemaOrgVocabulary() throws IOException {
        Path vocabulary =
                Path.of(System.getProperty("claimdesk.data"), "claimreview/schemaorg/schema.ttl");
        assumeTrue(Files.exists(vocabulary), "the shared data is not there");
        String terms = Files.readString(vocabulary);

        for (var claim :
                List.of(
                        ReportOfClaims.published(),
                        ReportOfClaims.restingOnANote(),
                        ReportOfClaims.corrected(),
                        ReportOfClaims.withdrawn(),
                        ReportOfClaims.publishedAnew())) {
            assertThat(termsOf(review(ReportOfClaims.of(claim))))
                    .filteredOn(term -> !terms.contains("\n:%s a ".formatted(term)))
                    .isEmpty();
        }
    }

    private static JsonNode review(ReportContent content) throws IOException {
        return nodes(content).getFirst();
    }

    private static List<JsonNode> nodes(ReportContent content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ClaimReviewJson().render(content, out);
        List<JsonNode> nodes = new ArrayList<>();
        JsonMapper.shared().readTree(out.toByteArray()).forEach(nodes::add);
        return nodes;
    }

    private static TreeSet<String> termsOf(JsonNode node) {
        TreeSet<String> terms = new TreeSet<>();
        if (node.isObject()) {
            node.properties()
                    .forEach(
                            property -> {
                                if (property.getKey().equals("@type")) {
                                    terms.add(property.getValue().asString());
                                } else if (!property.getKey().startsWith("@")) {
                                    terms.add(property.getKey());
                                }
                            });
        }
        node.forEach(child -> terms.addAll(termsOf(child)));
        return terms;
    }
}
