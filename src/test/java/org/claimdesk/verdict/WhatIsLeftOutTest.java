package org.claimdesk.verdict;

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
import org.claimdesk.evidence.Agreements;
import org.claimdesk.evidence.Attribution;
import org.claimdesk.evidence.DocumentArrivals;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.Documents;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.HandingOn;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.LayerDetails;
import org.claimdesk.evidence.LinkOutcome;
import org.claimdesk.evidence.Piece;
import org.claimdesk.evidence.Received;
import org.claimdesk.evidence.Restrictions;
import org.claimdesk.evidence.SheetHeaders;
import org.claimdesk.evidence.Sheets;
import org.claimdesk.evidence.Stance;
import org.claimdesk.evidence.Terms;
import org.claimdesk.evidence.Withdrawals;
import org.claimdesk.evidence.translation.TranslationDraft;
import org.claimdesk.evidence.translation.Translations;
import org.claimdesk.extraction.CellRange;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No verdict rests on what only some people may know of, nor on what was given not for use. */
@OnDatabase
class WhatIsLeftOutTest extends DeskWithAClaimToJudge {

    private static final String WORDS = "Tin rose by 4 %";

    @Autowired private DocumentArrivals arrivals;
    @Autowired private Documents documents;
    @Autowired private Evidence evidence;
    @Autowired private Restrictions restrictions;
    @Autowired private Agreements agreements;
    @Autowired private Translations translations;
    @Autowired private Hands hands;
    @Autowired private Withdrawals withdrawals;
    @Autowired private Sheets sheets;

    @Test
    void isARestrictedPassageUntilTheRestrictionIsLifted() {
        UserId colleague = people.reviewer();
        DocumentId document = arrive(Optional.of(Set.of(colleague)));
        Matter before = as(editor, () -> verdicts.matter(claim));
        int handsUntouched = hands.since(claim, 0).size();
        EvidenceId passage = link(document);
        var inGerman = new TranslationDraft("de", "Zinn stieg um 4 %", Optional.empty());
        as(colleague, () -> translations.add(passage, inGerman));
        assertThat(hands.since(claim, 0)).hasSize(handsUntouched);

        RevisionDetails submitted = submit(colleague, "Rests on the interview", 0);

        assertThat(submitted.snapshot().matter()).isEqualTo(before);
        assertThat(as(colleague, () -> verdicts.leftOut(claim))).isEqualTo(1);
        assertThat(as(editor, () -> verdicts.leftOut(claim))).isZero();
        assertThat(as(editor, () -> decisions.obstaclesToApproval(claim))).isEmpty();
        assertThat(as(colleague, () -> verdicts.matter(claim)).numberOf(passage)).isEmpty();

        int handsBefore = hands.since(claim, 0).size();
        people.as(colleague, () -> restrictions.lift(document));

        assertThat(as(editor, () -> verdicts.matter(claim)).numberOf(passage)).contains(2);
        assertThat(hands.since(claim, 0))
                .hasSize(handsBefore + 3)
                .filteredOn(hand -> hand.what().equals("evidence.disclosed"))
                .extracting(Contribution::person)
                .containsExactly(colleague, reviewer);
        assertThat(as(editor, () -> decisions.obstaclesToApproval(claim)))
                .contains(new Refusal.ContentChangedSince());
    }

    @Test
    void isRefusedWhenItWasGivenNotForUse() {
        DocumentId document = arrive(Optional.empty());
        EvidenceId passage = link(document);
        var unsaid = new Terms(Optional.empty(), HandingOn.UNKNOWN);
        var notForUse = new Terms(Optional.of(Attribution.NOT_FOR_USE), HandingOn.NO);
        as(reviewer, () -> agreements.agree(document, notForUse, unsaid));

        RevisionOutcome outcome =
                as(
                        reviewer,
                        () ->
                                verdicts.submit(
                                        claim, WorkingCopy.unkept(SomeClaim.answer("Rests"), 0)));

        assertThat(outcome)
                .isEqualTo(
                        new RevisionOutcome.Refused(
                                List.of(new Refusal.NotForUse(passage, WORDS))));
    }

    @Test
    void isWithdrawnUnderAVerdictAlsoAfterItWasUnlinked() {
        DocumentId document = arrive(Optional.empty());
        EvidenceId passage = link(document);
        RevisionDetails first = submit(reviewer, "Rests on the table", 0);
        people.as(reviewer, () -> evidence.unlink(passage));
        people.as(editor, () -> withdrawals.withdraw(document, "It was forged."));
        assertThat(withdrawnEvidence()).isEqualTo(1);

        people.as(editor, () -> decisions.giveBack(claim, first.id(), "Look again."));
        assertThat(withdrawnEvidence()).isZero();

        people.as(editor, () -> withdrawals.takeBack(document, "It was not."));
        EvidenceId again = link(document);
        RevisionDetails second = submit(reviewer, "Rests on the table", 1);
        approve(second);
        as(editor, () -> decisions.publish(claim, second.id(), Optional.empty()));
        as(
                reviewer,
                () -> {
                    evidence.unlink(again);
                    return 0;
                });
        as(editor, () -> withdrawals.withdraw(document, "It was forged after all."));
        assertThat(withdrawnEvidence()).isEqualTo(1);
        assertThat(as(editor, () -> withdrawals.among(List.of(again)))).containsExactly(again);

        RevisionDetails third = submit(reviewer, "Rests on the interview alone", 2);
        approve(third);
        assertThat(withdrawnEvidence()).isEqualTo(1);
        as(editor, () -> decisions.correct(claim, third.id(), Optional.empty(), "Forged."));
        assertThat(withdrawnEvidence()).isZero();
    }

    @Test
    void isNotWhatNamesQuotedCells() {
        String rows = "Country,2023,2024\nChina,44,46\nRussia,26,25\n%s,1,2\n";
        DocumentId document = arrive("table.csv", rows.formatted(UUID.randomUUID()));
        LayerDetails layer = layer(document);
        var cell = new Piece.Cells(0, CellRange.parse("C2"), "46", "46");
        EvidenceId passage =
                ((LinkOutcome.Linked)
                                as(
                                        reviewer,
                                        () ->
                                                evidence.linkPieces(
                                                        claim,
                                                        layer.id(),
                                                        List.of(cell),
                                                        Stance.SUPPORTS,
                                                        "")))
                        .item()
                        .id();

        RevisionDetails submitted = submit(reviewer, "Rests on a cell", 0);

        assertThat(cells(submitted.snapshot().matter()))
                .singleElement()
                .satisfies(
                        cells -> {
                            assertThat(cells.place()).isEqualTo("C2");
                            assertThat(cells.columns()).extracting("words").containsExactly("2024");
                            assertThat(cells.rows()).extracting("words").containsExactly("China");
                        });
        assertThat(as(editor, () -> decisions.obstaclesToApproval(claim))).isEmpty();

        UserId other = people.reviewer();
        as(other, () -> sheets.choose(passage, layer.id(), 0, SheetHeaders.NONE, 1));

        assertThat(cells(as(editor, () -> verdicts.matter(claim)))).isEmpty();
        assertThat(as(editor, () -> decisions.obstaclesToApproval(claim)))
                .contains(new Refusal.ContentChangedSince());
        assertThat(hands.since(claim, 0)).extracting(Contribution::person).contains(other);
    }

    private static List<FrozenCells> cells(Matter matter) {
        return ((FrozenEvidence.Passage) matter.evidence().getLast().content()).cells();
    }

    private DocumentId arrive(String name, String text) {
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        var file = new IncomingFile(name, bytes, Optional.empty());
        return as(reviewer, () -> ((Received.Arrived) arrivals.receive(file)).document().id());
    }

    private int withdrawnEvidence() {
        return as(reviewer, () -> claims.get(claim)).withdrawnEvidence();
    }

    private DocumentId arrive(Optional<Set<UserId>> restrictedTo) {
        byte[] bytes = (WORDS + " " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        var file =
                new IncomingFile(
                        "table.txt",
                        new ByteArrayInputStream(bytes),
                        Optional.empty(),
                        restrictedTo);
        return as(reviewer, () -> ((Received.Arrived) arrivals.receive(file)).document().id());
    }

    private LayerDetails layer(DocumentId document) {
        return await().atMost(Duration.ofSeconds(40))
                .until(
                        () ->
                                as(reviewer, () -> documents.find(document))
                                        .flatMap(DocumentDetails::layer),
                        Optional::isPresent)
                .orElseThrow();
    }

    private EvidenceId link(DocumentId document) {
        var layer = layer(document);
        var all = List.of(new Selection(0, WORDS.length(), WORDS));
        LinkOutcome linked =
                as(reviewer, () -> evidence.link(claim, layer.id(), all, Stance.SUPPORTS, ""));
        return ((LinkOutcome.Linked) linked).item().id();
    }
}
