package org.claimdesk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.Claims;
import org.claimdesk.evidence.DocumentArrivals;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.Documents;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.LinkOutcome;
import org.claimdesk.evidence.Received;
import org.claimdesk.evidence.Restrictions;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tampers with what is restricted, of which the log holds commitments alone. */
@OnDatabase
class TamperedRestrictionTest extends DeskWithATamperer {

    private static final String WORDS = "Tin rose by 4 %";

    @Autowired private SomePeople some;
    @Autowired private Claims claims;
    @Autowired private DocumentArrivals arrivals;
    @Autowired private Documents documents;
    @Autowired private Evidence evidence;
    @Autowired private Restrictions restrictions;

    private DocumentId document = DocumentId.random();
    private EvidenceId passage = EvidenceId.random();
    private UserId reviewer = UserId.random();

    @BeforeEach
    void somethingIsRestricted() {
        reviewer = some.reviewer();
        UserId colleague = some.reviewer();
        some.as(reviewer, () -> arrive(Set.of(colleague)));
        some.as(reviewer, () -> restrictions.remove(document, colleague));
    }

    @Test
    void fitsTheLogUntouchedAndAlsoOnceItIsOpenToAll() {
        assertThat(check()).isInstanceOf(CheckResult.Intact.class);

        some.as(
                reviewer,
                () -> {
                    restrictions.lift(document);
                    evidence.judge(passage, Stance.REFUTES, "", 0);
                    return 0;
                });

        assertThat(check()).isInstanceOf(CheckResult.Intact.class);
    }

    @Test
    void isFoundWhereItsNameWasAltered() {
        tamper("UPDATE document SET name = 'other.txt' WHERE id = ?", document.value());
        isFound(document.value(), "is kept otherwise than was logged");
    }

    @Test
    void isFoundWhereAQuotationWasAltered() {
        tamper(
                "UPDATE evidence_span SET quote = 'Lead ran out at' WHERE evidence_id = ?",
                passage.value());
        isFound(passage.value(), "is kept otherwise than was logged");
    }

    @Test
    void isFoundWhereSomebodyLetThemselvesIn() {
        UUID restriction = restriction();
        tamper(
                "INSERT INTO restriction_person (restriction_id, person_id) VALUES (?, ?)",
                restriction,
                UUID.randomUUID());
        isFound(restriction, "is kept otherwise than was logged");
    }

    @Test
    void isFoundWhereItWasOpenedBehindTheLog() {
        tamper("UPDATE document SET restriction_id = NULL WHERE id = ?", document.value());
        assertThat(check()).isInstanceOf(CheckResult.Contradicted.class);
    }

    private void isFound(UUID thing, String what) {
        assertThat(check())
                .isInstanceOfSatisfying(
                        CheckResult.Contradicted.class,
                        found -> assertThat(found.words()).contains(thing.toString(), what));
    }

    private UUID restriction() {
        UUID id =
                tamperer.queryForObject(
                        "SELECT restriction_id FROM document WHERE id = ?",
                        UUID.class,
                        document.value());
        assertThat(id).isNotNull();
        return id == null ? UUID.randomUUID() : id;
    }

    private int arrive(Set<UserId> named) {
        ClaimId claim = claims.note(ClaimDescription.stating("Tin rose")).id();
        byte[] bytes = (WORDS + " " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        var file =
                new IncomingFile(
                        "secret.txt",
                        new ByteArrayInputStream(bytes),
                        Optional.empty(),
                        Optional.of(named));
        document = ((Received.Arrived) arrivals.receive(file)).document().id();
        var layer =
                await().pollInSameThread()
                        .atMost(Duration.ofSeconds(40))
                        .until(
                                () -> documents.find(document).flatMap(DocumentDetails::layer),
                                Optional::isPresent)
                        .orElseThrow();
        var all = List.of(new Selection(0, WORDS.length(), WORDS));
        var linked =
                (LinkOutcome.Linked) evidence.link(claim, layer.id(), all, Stance.SUPPORTS, "");
        passage = linked.item().id();
        return 0;
    }
}
