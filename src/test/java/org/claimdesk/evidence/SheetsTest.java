package org.claimdesk.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.claimdesk.OnDatabase;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.verification.VerificationRuns;
import org.claimdesk.extraction.CellRange;
import org.claimdesk.extraction.Workbooks;
import org.claimdesk.job.Jobs;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.UserId;
import org.claimdesk.store.Bytes;
import org.claimdesk.store.KeepOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/**
 * A sheet as a grid: fetched in windows, quoted in ranges, with headers and stored values. Longer
 * than most files: each of these is tried on the same few sheets.
 */
@OnDatabase
@RecordApplicationEvents
class SheetsTest extends DeskWithEvidence {

    @Autowired private WebApplicationContext context;
    @Autowired private Sheets sheets;
    @Autowired private Layers layers;
    @Autowired private Bytes bytes;
    @Autowired private VerificationRuns runs;
    @Autowired private PassageLists passages;
    @Autowired private Jobs jobs;
    @Autowired private ApplicationEvents events;
    @Autowired private ApplicationEventPublisher publisher;
    @Autowired private TransactionTemplate transaction;

    private MockMvc http;
    private DocumentDetails workbook;
    private LayerId layer;

    @BeforeEach
    void readWorkbook() {
        http = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        XSSFWorkbook made = new XSSFWorkbook();
        made.getProperties().getCoreProperties().setTitle(UUID.randomUUID().toString());
        workbook = read(SomeFiles.file("imports.xlsx", Workbooks.imports(made)));
        layer = workbook.layer().orElseThrow().id();
    }

    @Test
    void answersWindowsOfASheet() throws Exception {
        assertThat(ask("").getContentAsString(StandardCharsets.UTF_8))
                .contains("\"name\":\"Imports\"", "\"rows\":9,\"columns\":5")
                .contains("\"frozenRows\":3,\"frozenColumns\":1")
                .contains("\"merged\":[[1,2,1,3]]", "\"hiddenRows\":[[5,5]]")
                .contains("\"headerRows\":[1,2],\"headerColumns\":[0,0]");
        assertThat(ask("/cells?range=C4:D4").getContentAsString())
                .contains(
                        "\"text\":\"45%\"", "\"text\":\"46%\"", "\"figure\":true", "\"more\":true")
                .doesNotContain("China");
        assertThat(ask("/cell?at=C4").getContentAsString(StandardCharsets.UTF_8))
                .contains("\"column\":\"Share \u203a 2023\"", "\"row\":\"China\"")
                .contains("\"stored\":\"0.4487\"", "\"format\":\"0%\"");
        assertThat(ask("/edge?at=A4&down=1&right=0").getContentAsString()).isEqualTo("A9");
        String text = as(() -> documents.text(layer)).orThrow();
        int start = text.indexOf("26%");
        assertThat(ask("/place?from=" + start + "&to=" + (start + 3)).getContentAsString())
                .isEqualTo("C5");
    }

    @Test
    void answersNothingOfWhatIsNotThereOrNotToBeSeen() throws Exception {
        assertThat(ask("/cells?range=A1:ZZZZZZZZZ1").getStatus()).isEqualTo(400);
        assertThat(ask(reviewer, LayerId.random(), 0, "").getStatus()).isEqualTo(404);
        assertThat(ask(reviewer, layer, 7, "").getStatus()).isEqualTo(404);
        assertThat(ask(some.administrator(), layer, 0, "").getStatus()).isEqualTo(403);
        assertThat(http.perform(get(path(layer, 0))).andReturn().getResponse().getStatus())
                .isIn(302, 401, 403);
    }

    @Test
    void quotesARangeAsOnePassageWithOnePlace() {
        EvidenceItem item = linked("A4:C5", "China", "26%");

        DocumentPassage passage = passage(item);
        assertThat(passage.quote()).isEqualTo("China\t8,974\t45%\nRussia\t5,121\t26%");
        assertThat(passage.spans()).hasSize(2);
        assertThat(passage.spans())
                .extracting(Span::locator)
                .containsOnly(new Locator.Cells("Imports", "A4:C5"));
        assertThat(passage.values()).isEqualTo(workbook.layer().orElseThrow().values());
        assertThat(passage.lastVerification().result()).isEqualTo(VerificationResult.EXACT);
        EvidenceLinked told = events.stream(EvidenceLinked.class).findFirst().orElseThrow();
        assertThat(told.facts().get("spans")).matches("\\d+-\\d+,\\d+-\\d+");
        assertThat(told.facts())
                .containsEntry("values sha256", passage.values().orElseThrow().hex());
        LayerDetails read = workbook.layer().orElseThrow();
        assertThat(new DocumentEvent.Read(workbook.id(), read).facts())
                .containsEntry("values sha256", read.values().orElseThrow().hex());
    }

    @Test
    void saysWhatNamesTheCellsAndWhatTheyHold() {
        EvidenceItem item = linked("C4:D5", "45%", "25%");

        CellContext around = around(item);

        assertThat(around.place()).isEqualTo("C4:D5");
        assertThat(around.columns())
                .containsExactly(
                        new CellContext.Heading("C", "Share \u203a 2023"),
                        new CellContext.Heading("D", "Share \u203a 2024"));
        assertThat(around.rows())
                .containsExactly(
                        new CellContext.Heading("4", "China"),
                        new CellContext.Heading("5", "Russia"));
        assertThat(around.stored().getFirst().shown()).isEqualTo("45%");
        assertThat(around.stored().getFirst().value().stored()).isEqualTo("0.4487");
        assertThat(around.stored()).hasSize(4);
        assertThat(around.headers().isByRule()).isTrue();
    }

    @Test
    void keepsWhoChoseOtherHeaders() {
        EvidenceItem before = linked("C4", "45%", "45%");
        SheetHeaders third = SheetHeaders.parse("3", "A");

        assertThat(as(() -> sheets.choose(layer, 0, third, 0)))
                .isInstanceOf(ChooseOutcome.Chosen.class);
        EvidenceItem after = linked("D4", "46%", "46%");

        assertThat(around(before).columns().getFirst().words()).isEqualTo("Share \u203a 2023");
        assertThat(around(after).columns().getFirst().words()).isEqualTo("2024");
        assertThat(around(after).headers().isByRule()).isFalse();
        assertThat(around(after).headers().by()).isEqualTo(reviewer);
        assertThat(events.stream(HeadersChosen.class))
                .singleElement()
                .satisfies(told -> assertThat(told.facts()).containsEntry("rows", "3:3"));

        int seen = around(before).headers().version();
        as(() -> sheets.choose(before.id(), layer, 0, SheetHeaders.NONE, seen));
        assertThat(around(before).columns()).isEmpty();
        assertThat(around(after).columns()).isNotEmpty();
    }

    @Test
    void showsTheSecondWhatTheFirstChose() {
        UserId other = some.reviewer();
        actingAs.run(other, () -> sheets.choose(layer, 0, SheetHeaders.parse("3", ""), 0));

        ChooseOutcome outcome = as(() -> sheets.choose(layer, 0, SheetHeaders.parse("2", "A"), 0));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ChooseOutcome.Conflict.class,
                        conflict -> assertThat(conflict.theirs().by()).isEqualTo(other));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () ->
                                actingAs.run(
                                        some.auditor(),
                                        () -> sheets.choose(layer, 0, SheetHeaders.NONE, 1)));
    }

    @Test
    void findsWhenTheStoredValuesWereAltered() throws Exception {
        EvidenceItem item = linked("C4", "45%", "45%");
        Sha256 values = passage(item).values().orElseThrow();
        Path file = bytes.path(values);
        String lines = Files.readString(file);
        Files.writeString(file, lines.replace("0.4487", "0.5487"));
        try {
            EvidenceItem verified = as(() -> verifications.verify(item.id())).orElseThrow();

            assertThat(passage(verified).lastVerification().result())
                    .isEqualTo(VerificationResult.LAYER_ALTERED);
            assertThat(around(verified).stored()).as("nothing is told of it").isEmpty();
        } finally {
            Files.writeString(file, lines); // Other workbooks of this test hold the same values.
        }
    }

    /** As they were made before cells told what they hold. */
    @Test
    void opensLayersWithoutStoredValuesAsWell() throws Exception {
        quoteAsReadBefore(Optional.empty());

        EvidenceItem item = linked("C4:C5", "45%", "26%");

        assertThat(passage(item).lastVerification().result()).isEqualTo(VerificationResult.EXACT);
        assertThat(around(item).rows()).hasSize(2);
        assertThat(around(item).stored()).isEmpty();
        assertThat(ask("/cell?at=C4").getContentAsString()).contains("\"text\":\"45%\"");
    }

    /** The same words, and another number behind them: as an earlier reader took it down. */
    @Test
    void findsOtherValuesBehindTheSameWordsInAFreshExtraction() throws Exception {
        Path kept = bytes.path(workbook.layer().orElseThrow().values().orElseThrow());
        String others = Files.readString(kept).replace("0.4487", "0.4521");
        var keeping =
                (KeepOutcome.Kept) bytes.keep(new ByteArrayInputStream(others.getBytes(UTF_8)));
        quoteAsReadBefore(Optional.of(keeping.sha256()));
        EvidenceItem item = linked("C4:C5", "45%", "26%");
        EvidenceItem other = linked("C5", "26%", "26%");

        JobId job = as(() -> runs.start(new VerificationScope.OfDocument(workbook.id()), true));
        await().atMost(SOON)
                .until(() -> as(() -> jobs.status(job)).orElseThrow().state().isEnded());

        assertThat(fresh(other)).isEqualTo(VerificationResult.EXACT);
        assertThat(fresh(item)).isEqualTo(VerificationResult.CHANGED);
        assertThat(as(() -> passages.foundElsewhere(item.id())))
                .singleElement()
                .satisfies(found -> assertThat(found.there().get().words()).isEqualTo("45%"));
    }

    private VerificationResult fresh(EvidenceItem item) {
        return passage(as(() -> evidence.find(item.id())).orElseThrow())
                .lastVerification()
                .fresh()
                .orElseThrow()
                .result();
    }

    /** From here on what is linked is of a layer with the same text. */
    private void quoteAsReadBefore(Optional<Sha256> values) {
        LayerDetails read = workbook.layer().orElseThrow();
        LayerDetails old =
                new LayerDetails(
                        LayerId.random(),
                        workbook.id(),
                        read.ordinal() + 1,
                        read.sha256(),
                        read.length(),
                        read.origin(),
                        read.tool(),
                        "3.3.0/1",
                        read.language(),
                        read.cut(),
                        reviewer,
                        read.at(),
                        values);
        as(
                () ->
                        transaction.execute(
                                status -> {
                                    layers.add(old, layers.parts(layer));
                                    publisher.publishEvent(
                                            new DocumentEvent.Read(workbook.id(), old));
                                    return old;
                                }));
        layer = old.id();
    }

    @Test
    void refusesTooManyCellsAndOtherWords() {
        assertThat(link("A1:Z50", "Imports of rare earths", ""))
                .isEqualTo(new LinkOutcome.TooManyCells(1_000));
        assertThat(link("C4", "46%", "46%")).isInstanceOf(LinkOutcome.NoSpan.class);
        assertThat(as(() -> evidence.of(claim))).isEmpty();
    }

    private EvidenceItem linked(String range, String first, String last) {
        return ((LinkOutcome.Linked) link(range, first, last)).item();
    }

    private LinkOutcome link(String range, String first, String last) {
        Piece piece = new Piece.Cells(0, CellRange.parse(range), first, last);
        return as(() -> evidence.linkPieces(claim, layer, List.of(piece), Stance.SUPPORTS, ""));
    }

    private CellContext around(EvidenceItem item) {
        return as(() -> sheets.around(item.id(), passage(item))).getFirst();
    }

    private MockHttpServletResponse ask(String what) throws Exception {
        return ask(reviewer, layer, 0, what);
    }

    private MockHttpServletResponse ask(UserId person, LayerId of, int sheet, String what)
            throws Exception {
        return http.perform(get(path(of, sheet) + what).with(authentication(some.signedIn(person))))
                .andReturn()
                .getResponse();
    }

    private static String path(LayerId layer, int sheet) {
        return "/content/layers/" + layer + "/sheets/" + sheet;
    }
}
