package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.StanceCounts;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.EvidenceContent.Note;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.SpanOutcome;
import org.claimdesk.shared.UserId;
import org.claimdesk.store.Bytes;
import org.claimdesk.user.ActingAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnDatabase
class EvidenceTest {

    private static final Duration SOON = Duration.ofSeconds(40);

    @Autowired private Evidence evidence;
    @Autowired private DocumentArrivals arrivals;
    @Autowired private Documents documents;
    @Autowired private Sources sources;
    @Autowired private Claims claims;
    @Autowired private Bytes bytes;
    @Autowired private ActingAs actingAs;
    @Autowired private SomePeople some;

    private final String words = "Tin rose by 4 % in May. Zinc fell. " + UUID.randomUUID();
    private ClaimId claim;
    private UserId reviewer;

    @BeforeEach
    void somebodyWorks() {
        reviewer = some.reviewer();
        claim = as(() -> claims.note(ClaimDescription.stating("Tin rose"))).id();
    }

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
                        Optional.of(LocalDate.of(2026, 1, 5)));

        EvidenceItem item = as(() -> evidence.note(claim, draft, Stance.SUPPORTS, "by phone"));

        assertThat(item.content())
                .isEqualTo(
                        new Note(
                                NoteKind.INTERVIEW,
                                "The office confirmed the figure.",
                                Optional.of(LocalDate.of(2026, 1, 5))));
        assertThat(as(() -> evidence.verify(claim))).containsExactly(item);
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

    @Nested
    class Verifying {

        @Test
        void noticesBytesThatSomebodyChanged() throws IOException {
            EvidenceItem item = link(read("trade.txt", words), "Zinc fell", Stance.REFUTES);
            Files.writeString(bytes.path(passage(item).documentSha256()), "Zinc rose.");

            assertThat(verified(item))
                    .extracting(LastVerification::result, LastVerification::fault)
                    .containsExactly(VerificationResult.CHANGED, Optional.of(Fault.BYTES));
        }

        @Test
        void noticesLayerThatIsGone() throws IOException {
            byte[] pdf = SomeFiles.pdf("Zinc fell " + UUID.randomUUID());
            EvidenceItem item = link(read(SomeFiles.file("a.pdf", pdf)), "Zinc", Stance.REFUTES);
            Path layer = bytes.path(passage(item).layerSha256());
            Files.delete(layer);

            assertThat(verified(item))
                    .extracting(LastVerification::result, LastVerification::fault)
                    .containsExactly(VerificationResult.MISSING, Optional.of(Fault.LAYER));
        }

        @Test
        void saysWhoLookedLast() {
            EvidenceItem item = link(read("trade.txt", words), "Zinc fell", Stance.REFUTES);
            UserId auditor = some.auditor();

            EvidenceItem seen =
                    actingAs.run(auditor, () -> evidence.verify(item.id())).orElseThrow();

            assertThat(passage(seen).lastVerification().by()).isEqualTo(auditor);
            assertThat(passage(seen).lastVerification().at())
                    .isAfter(passage(item).lastVerification().at());
        }

        private LastVerification verified(EvidenceItem item) {
            return passage(as(() -> evidence.verify(item.id())).orElseThrow()).lastVerification();
        }
    }

    @Nested
    class SourcesOfDocuments {

        @Test
        void areReusedByName() {
            DocumentDetails one = read("one.txt", words);
            DocumentDetails two = read("two.txt", words + " again");
            String name = "Customs office " + UUID.randomUUID();

            as(() -> sources.attribute(one.id(), draft(name, SourceRank.UNKNOWN)));
            as(() -> sources.attribute(two.id(), draft(name.toUpperCase(), SourceRank.PRIMARY)));

            SourceDetails source =
                    as(() -> documents.find(one.id())).orElseThrow().source().orElseThrow();
            assertThat(source.rank()).isEqualTo(SourceRank.PRIMARY);
            assertThat(as(() -> sources.find(name))).containsExactly(source);
        }

        @Test
        void stayWithThePassage() {
            DocumentDetails document = read("one.txt", words);
            EvidenceItem item = link(document, "Zinc fell", Stance.REFUTES);

            as(() -> sources.attribute(document.id(), draft("Metal board", SourceRank.SECONDARY)));

            assertThat(passage(as(() -> evidence.find(item.id())).orElseThrow()).source())
                    .hasValueSatisfying(
                            source -> assertThat(source.rank()).isEqualTo(SourceRank.SECONDARY));
        }

        private SourceDraft draft(String name, SourceRank rank) {
            return new SourceDraft(name, SourceKind.AUTHORITY, rank, "");
        }
    }

    private EvidenceItem link(DocumentDetails document, String quote, Stance stance) {
        LayerId layer = document.layer().orElseThrow().id();
        int start = as(() -> documents.text(layer)).orThrow().indexOf(quote);
        Selection selection = new Selection(start, start + quote.length(), quote);
        return switch (as(() -> evidence.link(claim, layer, List.of(selection), stance, ""))) {
            case LinkOutcome.Linked linked -> linked.item();
            case LinkOutcome other -> throw new AssertionError(other.toString());
        };
    }

    private DocumentDetails read(String name, String text) {
        return read(SomeFiles.text(name, text));
    }

    private DocumentDetails read(IncomingFile file) {
        if (!(as(() -> arrivals.receive(file)) instanceof Received.Arrived arrived)) {
            throw new AssertionError("Not received: " + file.name());
        }
        return await().atMost(SOON)
                .until(
                        () -> as(() -> documents.find(arrived.document().id())).orElseThrow(),
                        document -> document.state() == DocumentState.READY);
    }

    private static DocumentPassage passage(EvidenceItem item) {
        return (DocumentPassage) item.content();
    }

    private <T> T as(Supplier<T> work) {
        return actingAs.run(reviewer, work);
    }
}
