package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.Claims;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.verification.Verifications;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** File and text are whole, and the passage is kept with other places or words than they have. */
@OnDatabase
class MovedPassageTest {

    private static final String QUOTE = "Tin rose by 4 %";

    @Autowired private Evidence evidence;
    @Autowired private Verifications verifications;
    @Autowired private DocumentArrivals arrivals;
    @Autowired private Documents documents;
    @Autowired private Claims claims;
    @Autowired private SomePeople some;
    @Autowired @FlywayDataSource private DataSource owner;

    private UserId reviewer;
    private EvidenceItem item;
    private Span span;

    @BeforeEach
    void somebodyLinks() {
        reviewer = some.reviewer();
        ClaimId claim = as(() -> claims.note(ClaimDescription.stating("Tin rose"))).id();
        item = as(() -> link(claim, read("In May all went up. " + QUOTE + ". Zinc fell.")));
        span = ((DocumentPassage) item.content()).spans().getFirst();
    }

    @AfterEach
    void takeItBack() {
        spans(
                "start_at = %d, end_at = %d, quote = '%s'"
                        .formatted(span.start(), span.end(), QUOTE));
    }

    @Test
    void isMovedWhereItsWordsStandElsewhere() {
        spans("start_at = start_at - 5, end_at = end_at - 5");

        assertThat(verified().result()).isEqualTo(VerificationResult.MOVED);
    }

    @Test
    void isMissingWhereItsWordsStandNowhere() {
        spans("quote = 'Lead ran out at'");

        assertThat(verified().result()).isEqualTo(VerificationResult.MISSING);
    }

    /** Only whoever owns the database can: the desk itself may not change a span. */
    private void spans(String change) {
        int changed =
                JdbcClient.create(owner)
                        .sql("UPDATE evidence_span SET %s WHERE evidence_id = ?".formatted(change))
                        .param(item.id().value())
                        .update();
        assertThat(changed).isEqualTo(1);
    }

    private LastVerification verified() {
        EvidenceItem now = as(() -> verifications.verify(item.id())).orElseThrow();
        return ((DocumentPassage) now.content()).lastVerification();
    }

    private EvidenceItem link(ClaimId claim, LayerId layer) {
        int start = documents.text(layer).orThrow().indexOf(QUOTE);
        var words = List.of(new Selection(start, start + QUOTE.length(), QUOTE));
        return ((LinkOutcome.Linked) evidence.link(claim, layer, words, Stance.SUPPORTS, ""))
                .item();
    }

    private LayerId read(String words) {
        var file = SomeFiles.text("trade-%s.txt".formatted(UUID.randomUUID()), words);
        var arrived = (Received.Arrived) arrivals.receive(file);
        return await().pollInSameThread()
                .atMost(Duration.ofSeconds(40))
                .until(
                        () ->
                                documents
                                        .find(arrived.document().id())
                                        .flatMap(DocumentDetails::layer),
                        Optional::isPresent)
                .orElseThrow()
                .id();
    }

    private <T> T as(Supplier<T> work) {
        return some.as(reviewer, work);
    }
}
