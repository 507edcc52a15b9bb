package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.Meanwhile;
import org.claimdesk.OnDatabase;
import org.claimdesk.claim.StanceCounts;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.EvidenceContent.Note;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.SpanOutcome;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnDatabase
class LinkingEvidenceTest extends DeskWithEvidence {

    @Autowired private Meanwhile meanwhile;

    @Test
    void linksExactlyTheSelectedWords() {
        DocumentDetails document = read("trade.txt", words);

        EvidenceItem item = link(document, "Tin rose by 4 %", Stance.SUPPORTS);

        assertThat(as(() -> evidence.of(claim))).containsExactly(item);
        assertThat(item.by()).isEqualTo(reviewer);
        DocumentPassage passage = passage(item);
        assertThat(passage.quote()).isEqualTo("Tin rose by 4 %");
        assertThat(passage.documentSha256()).isEqualTo(document.sha256());
        assertThat(passage.lastVerification().result()).isEqualTo(VerificationResult.EXACT);
        assertThat(as(() -> evidence.marks(passage.layer())))
                .singleElement()
                .satisfies(mark -> assertThat(mark.evidence()).isEqualTo(item.id()));
    }

    @Test
    void tellsTheClaimHowMuchItHas() {
        DocumentDetails document = read("trade.txt", words);

        link(document, "Tin rose", Stance.SUPPORTS);
        EvidenceItem against = link(document, "Zinc fell", Stance.REFUTES);
        link(document, "in May", Stance.REFUTES);
        actingAs.run(reviewer, () -> evidence.unlink(against.id()));

        assertThat(as(() -> claims.get(claim)).stances()).isEqualTo(new StanceCounts(1, 1, 0));
    }

    @Test
    void keepsTheNotesOfTwoPeopleWhoAddThemAtTheSameMoment() {
        UserId other = some.reviewer();
        var first = SomeNote.of(NoteKind.OBSERVATION, "The stocks are full.");
        var second = SomeNote.of(NoteKind.OBSERVATION, "The stocks are empty.");

        EvidenceItem added =
                meanwhile.second(
                        () -> as(() -> evidence.note(claim, first, Stance.SUPPORTS, "")),
                        () ->
                                actingAs.run(
                                        other,
                                        () -> evidence.note(claim, second, Stance.REFUTES, "")));

        assertThat(as(() -> evidence.of(claim))).hasSize(2).contains(added);
        assertThat(as(() -> claims.get(claim)).stances()).isEqualTo(new StanceCounts(1, 1, 0));
    }

    @Test
    void growsSelectionToWholeCharacters() {
        DocumentDetails document = read("e.txt", "Cafe\u0301 prices rose. " + UUID.randomUUID());
        LayerId layer = document.layer().orElseThrow().id();

        LinkOutcome outcome =
                as(
                        () ->
                                evidence.link(
                                        claim,
                                        layer,
                                        List.of(new Selection(0, 4, "Cafe")),
                                        Stance.SUPPORTS,
                                        ""));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        LinkOutcome.Linked.class,
                        linked ->
                                assertThat(passage(linked.item()).quote()).isEqualTo("Cafe\u0301"));
    }

    @Test
    void refusesWordsThatDoNotStandThere() {
        LayerId layer = read("trade.txt", words).layer().orElseThrow().id();

        LinkOutcome outcome =
                as(
                        () ->
                                evidence.link(
                                        claim,
                                        layer,
                                        List.of(new Selection(0, 3, "Lead".substring(0, 3))),
                                        Stance.REFUTES,
                                        ""));

        assertThat(outcome).isEqualTo(new LinkOutcome.NoSpan(SpanOutcome.Reason.QUOTE_DIFFERS));
        assertThat(as(() -> evidence.of(claim))).isEmpty();
    }

    @Test
    void splitsPassageAtTheEndOfPage() {
        byte[] pdf = SomeFiles.pdf("Tin rose " + UUID.randomUUID(), "Zinc fell.");
        DocumentDetails document = read(SomeFiles.file("two.pdf", pdf));
        String text = as(() -> documents.text(document.layer().orElseThrow().id()).orThrow());
        int end = text.indexOf("fell") + 4;

        EvidenceItem item = link(document, text.substring(0, end), Stance.GIVES_CONTEXT);

        assertThat(passage(item).spans())
                .extracting(span -> span.locator().format())
                .containsExactly("page:1", "page:2");
        assertThat(passage(item).spans().getLast().quote()).isEqualTo("Zinc fell");
    }

    @Test
    void keepsNotesApartFromWhatCanBeVerified() {
        var draft =
                new NoteDraft(
                        NoteKind.INTERVIEW,
                        " The office confirmed the figure. ",
                        Optional.of(LocalDate.of(2026, 1, 5)),
                        Optional.of(" Irma Interviewee "),
                        Optional.of("by telephone"));

        EvidenceItem item = as(() -> evidence.note(claim, draft, Stance.SUPPORTS, "by phone"));

        assertThat(item.content())
                .isEqualTo(
                        new Note(
                                NoteKind.INTERVIEW,
                                "The office confirmed the figure.",
                                Optional.of(LocalDate.of(2026, 1, 5)),
                                Optional.of("Irma Interviewee"),
                                Optional.of("by telephone")));
        assertThat(as(() -> verifications.verify(claim))).containsExactly(item);
    }

    @Test
    void takesDownWhatNothingCanReadAsANoteThatNamesTheFile() {
        DocumentDetails photo =
                settled(arrived(SomeFiles.file("sign.bin", new byte[] {1, 2, 3, 4})));
        assertThat(photo.state()).isEqualTo(DocumentState.LIMITED);
        var draft =
                new NoteDraft(
                        NoteKind.OBSERVATION,
                        "The sign says 46 percent.",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());

        EvidenceItem item = typed(photo, draft);

        assertThat(item.content())
                .isInstanceOfSatisfying(
                        Note.class,
                        note -> {
                            assertThat(note.document()).contains(photo.id());
                            assertThat(note.how())
                                    .contains(
                                            "typed from sign.bin, SHA-256 " + photo.sha256().hex());
                        });
        assertThat(new EvidenceLinked(item).facts())
                .containsEntry("document", photo.id().toString());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                as(
                                        () ->
                                                evidence.note(
                                                        claim,
                                                        DocumentId.random(),
                                                        draft,
                                                        Stance.SUPPORTS,
                                                        "")));
    }

    @Test
    void auditorReadsButLinksNothing() {
        EvidenceItem item = link(read("trade.txt", words), "Zinc fell", Stance.REFUTES);
        UserId auditor = some.auditor();

        assertThat(actingAs.run(auditor, () -> evidence.of(claim))).containsExactly(item);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> actingAs.run(auditor, () -> evidence.unlink(item.id())));
    }

    @Nested
    class Changing {

        @Test
        void showsTheSecondWhatTheFirstSaid() {
            EvidenceItem item = link(read("trade.txt", words), "Zinc fell", Stance.REFUTES);
            UserId other = some.reviewer();
            actingAs.run(
                    other,
                    () -> evidence.judge(item.id(), Stance.GIVES_CONTEXT, "base", item.version()));

            ChangeOutcome outcome =
                    as(() -> evidence.judge(item.id(), Stance.SUPPORTS, "", item.version()));

            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            ChangeOutcome.Conflict.class,
                            conflict -> {
                                assertThat(conflict.theirs().stance())
                                        .isEqualTo(Stance.GIVES_CONTEXT);
                                assertThat(conflict.theirs().remark()).isEqualTo("base");
                            });
        }

        @Test
        void takesUnlinkingBack() {
            EvidenceItem item = link(read("trade.txt", words), "Zinc fell", Stance.REFUTES);

            actingAs.run(reviewer, () -> evidence.unlink(item.id()));
            assertThat(as(() -> evidence.of(claim))).isEmpty();
            boolean back = as(() -> evidence.relink(item.id()));

            assertThat(back).isTrue();
            assertThat(as(() -> evidence.of(claim)))
                    .extracting(EvidenceItem::id)
                    .containsExactly(item.id());
        }

        @Test
        void leavesUnlinkingToWhoDidIt() {
            EvidenceItem item = link(read("trade.txt", words), "Zinc fell", Stance.REFUTES);
            actingAs.run(reviewer, () -> evidence.unlink(item.id()));

            assertThat(actingAs.run(some.reviewer(), () -> evidence.relink(item.id()))).isFalse();
        }
    }
}
