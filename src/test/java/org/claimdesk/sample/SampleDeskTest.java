package org.claimdesk.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.claimdesk.OnDatabase;
import org.claimdesk.article.ArticleFilter;
import org.claimdesk.article.ArticleOrder;
import org.claimdesk.article.ArticleRow;
import org.claimdesk.article.Articles;
import org.claimdesk.audit.CheckResult;
import org.claimdesk.audit.CheckedLog;
import org.claimdesk.claim.ClaimFilter;
import org.claimdesk.claim.ClaimOrder;
import org.claimdesk.claim.ClaimRow;
import org.claimdesk.claim.ClaimStatus;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.VerdictState;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.DocumentFilter;
import org.claimdesk.evidence.DocumentState;
import org.claimdesk.evidence.Documents;
import org.claimdesk.verdict.StepKind;
import org.claimdesk.verdict.Verdicts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

@OnDatabase
@ActiveProfiles("sample")
class SampleDeskTest {

    @Autowired private SampleDesk desk;
    @Autowired private SampleContent content;
    @Autowired private Articles articles;
    @Autowired private Claims claims;
    @Autowired private Documents documents;
    @Autowired private Verdicts verdicts;
    @Autowired private JdbcTemplate jdbc;

    @Test
    void holdsClaimsInEveryState() {
        assertThat(claims()).extracting(ClaimRow::status).contains(ClaimStatus.values());
        assertThat(claims())
                .extracting(claim -> claim.verdict().state())
                .contains(VerdictState.values());
        assertThat(claims()).anyMatch(claim -> claim.verdict().changedSince());
        assertThat(claims())
                .anyMatch(
                        claim ->
                                reading(() -> verdicts.of(claim.id())).stream()
                                        .flatMap(verdict -> verdict.latest().steps().stream())
                                        .anyMatch(step -> step.kind() == StepKind.CORRECTED));
    }

    @Test
    void holdsTwoArticlesThatSayTheyAreSamples() {
        List<ArticleRow> rows =
                reading(() -> articles.find(ArticleFilter.ALL, ArticleOrder.NEWEST, 0, 10));

        assertThat(rows).hasSize(2).allMatch(row -> row.title().startsWith("Sample: "));
    }

    @Test
    void holdsFiveReadDocumentsOfDifferentFormats() {
        List<DocumentDetails> found = reading(() -> documents.find(DocumentFilter.ALL, 0, 10));

        assertThat(found)
                .hasSize(5)
                .allMatch(document -> document.state() == DocumentState.READY)
                .allMatch(document -> document.source().isPresent());
        assertThat(found).extracting(DocumentDetails::mediaType).doesNotHaveDuplicates();
    }

    @Test
    void isFilledOnce() {
        content.run(new DefaultApplicationArguments());

        assertThat(reading(() -> articles.count(ArticleFilter.ALL))).isEqualTo(2);
    }

    @Test
    void hasALogThatFits() {
        assertThat(CheckedLog.of(jdbc)).isInstanceOf(CheckResult.Intact.class);
    }

    private List<ClaimRow> claims() {
        return reading(() -> claims.find(ClaimFilter.ALL, ClaimOrder.NEWEST, 0, 50));
    }

    private <T> T reading(Supplier<T> work) {
        return desk.as(SamplePerson.AUDITOR, work);
    }
}
