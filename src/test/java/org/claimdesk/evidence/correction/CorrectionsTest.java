package org.claimdesk.evidence.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.claimdesk.OnDatabase;
import org.claimdesk.evidence.DeskWithEvidence;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.LayerDetails;
import org.claimdesk.evidence.LayerOrigin;
import org.claimdesk.evidence.LayerPart;
import org.claimdesk.evidence.PageOrigin;
import org.claimdesk.evidence.SomeFiles;
import org.claimdesk.evidence.Stance;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.evidence.correction.CorrectionOutcome.Conflict;
import org.claimdesk.evidence.correction.CorrectionOutcome.Corrected;
import org.claimdesk.evidence.correction.CorrectionOutcome.Reason;
import org.claimdesk.evidence.correction.CorrectionOutcome.Refused;
import org.claimdesk.evidence.verification.PassageLookups;
import org.claimdesk.evidence.verification.Verifications;
import org.claimdesk.extraction.CellRange;
import org.claimdesk.extraction.SheetValues;
import org.claimdesk.extraction.StoredValue;
import org.claimdesk.extraction.Workbooks;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.TextPiece;
import org.claimdesk.shared.UserId;
import org.claimdesk.store.Bytes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class CorrectionsTest extends DeskWithEvidence {

    @Autowired private Corrections corrections;
    @Autowired private Bytes bytes;
    @Autowired private PassageLookups lookups;
    @Autowired private Verifications verifications;

    @Test
    void areALayerAboveTheOneThatStays() {
        DocumentDetails document = read(pages("Tin r0se by 4 %.", "Zinc fell.", "Lead rose."));
        LayerDetails read = document.layer().orElseThrow();
        EvidenceItem quoted = link(document, "Zinc fell.", Stance.SUPPORTS);

        LayerDetails corrected = correct(read.id(), 0, "Tin rose by 4 % in May.\r\n", "Misprint");

        assertThat(corrected.origin()).isEqualTo(LayerOrigin.CORRECTED);
        assertThat(corrected.by()).isEqualTo(reviewer);
        assertThat(as(() -> documents.find(document.id())).orElseThrow().layer())
                .contains(corrected);
        assertThat(words(corrected))
                .containsExactly("Tin rose by 4 % in May.", "Zinc fell.", "Lead rose.");
        assertThat(words(read)).containsExactly("Tin r0se by 4 %.", "Zinc fell.", "Lead rose.");
        assertThat(as(() -> documents.parts(corrected.id())))
                .extracting(LayerPart::locator)
                .containsExactly(new Locator.Page(1), new Locator.Page(2), new Locator.Page(3));
        assertThat(as(() -> corrections.of(corrected.id())))
                .contains(new Correction(read.id(), 0, "Misprint"));
        assertThat(as(() -> corrections.difference(corrected.id())))
                .containsExactly(
                        new TextPiece(TextPiece.Kind.SAME, "Tin "),
                        new TextPiece(TextPiece.Kind.REMOVED, "r0se"),
                        new TextPiece(TextPiece.Kind.ADDED, "rose"),
                        new TextPiece(TextPiece.Kind.SAME, " by 4 %"),
                        new TextPiece(TextPiece.Kind.ADDED, " in May"),
                        new TextPiece(TextPiece.Kind.SAME, "."));
        assertThat(as(() -> documents.pageOrigins(corrected.id())))
                .singleElement()
                .satisfies(
                        page -> {
                            assertThat(page.origin()).isEqualTo(LayerOrigin.CORRECTED);
                            assertThat(page.part()).isZero();
                            assertThat(page.by()).isEqualTo(reviewer);
                        });
        EvidenceItem still = as(() -> verifications.verify(quoted.id())).orElseThrow();
        assertThat(passage(still).layer()).isEqualTo(read.id());
        assertThat(passage(still).lastVerification().result()).isEqualTo(VerificationResult.EXACT);
    }

    @Test
    void areWhereAPassageOfAnOlderTextCanBeLookedUp() {
        DocumentDetails document =
                read(
                        pages(
                                "The first page tells of tin.",
                                "On the second page zinc fell in May and in June."));
        LayerId read = document.layer().orElseThrow().id();
        EvidenceItem same = link(document, "zinc fell in May and in June", Stance.SUPPORTS);
        EvidenceItem other = link(document, "first page tells of tin", Stance.SUPPORTS);
        LayerDetails corrected = correct(read, 0, "The first page tells us of tin.", "Misprint");

        assertThat(as(() -> lookups.find(same.id(), corrected.id())))
                .singleElement()
                .satisfies(
                        place -> {
                            assertThat(place.result()).isEqualTo(VerificationResult.MOVED);
                            assertThat(place.words()).isEqualTo("zinc fell in May and in June");
                        });
        assertThat(as(() -> lookups.find(other.id(), corrected.id())))
                .extracting(PassageLookups.Place::result)
                .containsExactly(VerificationResult.CHANGED);
        assertThat(passage(as(() -> evidence.find(same.id())).orElseThrow()).layer())
                .isEqualTo(read);
    }

    @Test
    void canBeCorrectedThemselves() {
        DocumentDetails document = read(pages("One", "Two"));
        LayerDetails read = document.layer().orElseThrow();
        LayerDetails first = correct(read.id(), 0, "Won", "a");

        LayerDetails second = correct(first.id(), 1, "Too", "b");

        assertThat(words(second)).containsExactly("Won", "Too");
        assertThat(as(() -> corrections.of(second.id())).orElseThrow().corrects())
                .isEqualTo(first.id());
        assertThat(as(() -> documents.pageOrigins(second.id())))
                .extracting(PageOrigin::part)
                .containsExactly(0, 1);
    }

    @Test
    void ofTwoPeopleAtTheSamePageAreShownToTheSecond() {
        DocumentDetails document = read(pages("One", "Two"));
        LayerId read = document.layer().orElseThrow().id();
        LayerDetails theirs = correct(read, 0, "Won", "Misprint");
        UserId other = some.editor();

        assertThat(actingAs.run(other, () -> attempt(read, 0, "Once", "Misprint")))
                .isEqualTo(new Conflict(theirs, "Won"));
        assertThat(actingAs.run(other, () -> attempt(read, 1, "Too", "Misprint")))
                .isInstanceOfSatisfying(
                        Corrected.class,
                        done -> assertThat(words(done.layer())).containsExactly("Won", "Too"));
    }

    @Test
    void areRefusedWithWhatIsWrong() {
        LayerId layer = read(pages("One", "Two")).layer().orElseThrow().id();

        assertThat(as(() -> attempt(layer, 0, "Won", " ")))
                .isEqualTo(new Refused(Reason.NO_REASON));
        assertThat(as(() -> attempt(layer, 0, "Won", "a".repeat(501))))
                .isEqualTo(new Refused(Reason.REASON_TOO_LONG));
        assertThat(as(() -> attempt(layer, 0, "a".repeat(500_001), "a")))
                .isEqualTo(new Refused(Reason.TOO_LONG));
        assertThat(as(() -> attempt(layer, 0, "W\0n", "a"))).isEqualTo(new Refused(Reason.NO_TEXT));
        assertThat(as(() -> attempt(layer, 0, "One\n\n", "a")))
                .isEqualTo(new Refused(Reason.NOTHING_CHANGED));
        LayerPart sheet = new LayerPart(0, new Locator.Cells("May", "A1:B2"), 0, 7);
        assertThat(CorrectedLayer.keepsCells(sheet, "a\tb\nc\td", "a b\nc\td")).isFalse();
        assertThat(CorrectedLayer.keepsCells(sheet, "a\tb\nc\td", "a\tb")).isFalse();
        assertThat(CorrectedLayer.keepsCells(sheet, "a\tb\nc\td", "a\tb\nc\tD")).isTrue();
    }

    /** What the file stores behind a cell is not what a person read there. */
    @Test
    void ofACellHoldNothingBehindItAnyMore() throws IOException {
        byte[] workbook = Workbooks.imports(new XSSFWorkbook());
        LayerDetails read = read(SomeFiles.file("imports.xlsx", workbook)).layer().orElseThrow();
        LayerPart table =
                as(() -> documents.parts(read.id())).stream()
                        .filter(part -> part.locator() instanceof Locator.Cells)
                        .findFirst()
                        .orElseThrow();
        var sheet = (Locator.Cells) table.locator();
        int firstRow = CellRange.parse(sheet.range()).firstRow();
        List<StoredValue> before = stored(read, sheet);
        CellRange share =
                before.stream()
                        .filter(value -> value.stored().equals("0.4487"))
                        .map(value -> CellRange.parse(value.cell()))
                        .findFirst()
                        .orElseThrow();
        List<String> rows = new ArrayList<>(words(read).get(table.ordinal()).lines().toList());
        String[] cells = rows.get(share.firstRow() - firstRow).split("\t", -1);
        cells[share.firstColumn()] = "46 %";
        rows.set(share.firstRow() - firstRow, String.join("\t", cells));

        LayerDetails corrected =
                correct(read.id(), table.ordinal(), String.join("\n", rows), "Misread");

        assertThat(stored(corrected, sheet))
                .hasSize(before.size() - 1)
                .noneMatch(value -> value.stored().equals("0.4487"));
        assertThat(stored(read, sheet)).isEqualTo(before);
    }

    private List<StoredValue> stored(LayerDetails layer, Locator.Cells sheet) {
        String lines = bytes.text(layer.values().orElseThrow()).orThrow();
        return SheetValues.parse(lines)
                .within(sheet.sheet(), CellRange.parse(sheet.range()), Integer.MAX_VALUE);
    }

    @Test
    void mayLeaveAPageEmpty() {
        LayerId layer = read(pages("Smudge", "Two")).layer().orElseThrow().id();

        assertThat(words(correct(layer, 0, "", "No letters at all"))).containsExactly("", "Two");
    }

    @Test
    void areKeptWhileTheyAreTyped() {
        LayerId layer = read(pages("One")).layer().orElseThrow().id();
        var typed = new CorrectionDraft("Wo", "");
        as(
                () -> {
                    corrections.keepDraft(layer, 0, new CorrectionDraft("W", ""));
                    corrections.keepDraft(layer, 0, typed);
                    return layer;
                });

        assertThat(as(() -> corrections.draft(layer, 0))).contains(typed);
        assertThat(actingAs.run(some.editor(), () -> corrections.draft(layer, 0))).isEmpty();
        correct(layer, 0, "Won", "Misprint");
        assertThat(as(() -> corrections.draft(layer, 0))).isEmpty();
    }

    private static IncomingFile pages(String... words) {
        return SomeFiles.file("a.pdf", SomeFiles.pdf(words));
    }

    private LayerDetails correct(LayerId layer, int part, String words, String reason) {
        return ((Corrected) as(() -> attempt(layer, part, words, reason))).layer();
    }

    private CorrectionOutcome attempt(LayerId layer, int part, String words, String reason) {
        return corrections.correct(layer, part, new CorrectionDraft(words, reason));
    }

    private List<String> words(LayerDetails layer) {
        return as(
                () ->
                        documents.parts(layer.id()).stream()
                                .map(part -> corrections.words(layer.id(), part.ordinal()))
                                .toList());
    }
}
