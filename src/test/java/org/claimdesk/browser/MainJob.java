package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.claimdesk.shared.Sha256;

/** From the words of an article to a corrected verdict and a report on it, step by step. */
final class MainJob {

    private static final String SPEAKER = "Nora Example";

    private final Colleague reviewer;
    private final Colleague editor;
    private final ReaderScreen article;
    private final Paragraph paragraph;
    private final EvidenceFiles files;
    private final String quote;
    private final String statement;

    MainJob(Colleague reviewer, Colleague editor, ReaderScreen article, String name) {
        this.reviewer = reviewer;
        this.editor = editor;
        this.article = article;
        paragraph = Paragraph.of(article.text());
        String own = name + " no. " + UUID.randomUUID().toString().substring(0, 8);
        files = new EvidenceFiles(own);
        quote = paragraph.several().words();
        statement = "It is so in %s: %s.".formatted(own, quote);
    }

    void doIt() {
        mark();
        goToAndFro();
        describe();
        ClaimScreen claim = article.open(statement);
        refuseTheEmptyDraft(claim.verdict());
        gather(claim.evidence());
        new VerdictJob(reviewer, editor, claim, statement).doIt();
        LogScreen.openedBy(reviewer).check().tells("Verdict corrected", VerdictJob.NOTE);
        report();
    }

    /** Several words, words across sentences, overlapping words, another piece of a claim. */
    private void mark() {
        Stretch overlapping = paragraph.overlapping();
        article.mark(paragraph.acrossSentences());
        article.mark(overlapping);
        article.takeBack(overlapping);
        article.mark(overlapping);
        article.mark(paragraph.several());
        article.addToClaim(paragraph.anotherPiece());

        article.paints("chosen", quote, paragraph.anotherPiece().words());
        article.paints(
                "open",
                quote,
                paragraph.anotherPiece().words(),
                overlapping.words(),
                paragraph.acrossSentences().words());
    }

    /** A click leads from the list to the text and back. */
    private void goToAndFro() {
        article.leadsFromListToText(paragraph.overlapping());
        article.leadsFromTextToList(paragraph.acrossSentences());
        article.choose(inPieces());
    }

    private String inPieces() {
        return quote + " … " + paragraph.anotherPiece().words();
    }

    private void describe() {
        article.form(inPieces())
                .state(statement)
                .saidBy(SPEAKER)
                .kind("Quantity")
                .saidOn("2 Jan 2026")
                .assignTo("Robin Vale")
                .topic("Trade")
                .because("The article rests on it.")
                .due("2027-02-03", "18:30")
                .isSaved();

        reviewer.reload();
        article.form(statement)
                .shows("Said by", SPEAKER)
                .shows("Date said", "2 January 2026")
                .shows("Assignee", "Robin Vale")
                .shows("Reason for selection", "The article rests on it.");
    }

    private static void refuseTheEmptyDraft(VerdictSteps verdict) {
        verdict.submitInVain(
                        "No rating is chosen", "The rationale is empty", "No evidence is linked")
                .follow("Write the rationale")
                .isInTheRationale();
    }

    private void gather(EvidenceSteps evidence) {
        evidence.drop(files.review(), files.page())
                .isReady("review.pdf")
                .isReady("page.html")
                .choose(files.letter(), files.notes(), files.torn())
                .isReady("letter.docx")
                .isReady("notes.odt")
                .isRefused("torn.pdf", "damaged or incomplete");

        turnThePages(evidence.open("review.pdf"))
                .find("confirmed the figure")
                .isOnPage(2, 3)
                .link(EvidenceFiles.CONFIRMED, "Supports")
                .remark("Said by the office itself.")
                .nameSource("Office of Sample Statistics")
                .back();
        Locator card = evidence.card(EvidenceFiles.CONFIRMED);
        assertThat(card).containsText("review.pdf, page ii (2)");
        assertThat(card).containsText("Office of Sample Statistics");
        assertThat(card).containsText("Said by the office itself.");
        assertThat(card).containsText("exact, just now");
        evidence.openAt(EvidenceFiles.CONFIRMED)
                .isOnPage(2, 3)
                .isOpenAt(EvidenceFiles.CONFIRMED)
                .back()
                .noteAnInterview("The office said so on the phone.", "Supports");
    }

    private static DocumentSteps turnThePages(DocumentSteps review) {
        return review.isOnPage(1, 3)
                .cannotTurn("Previous page")
                .turn("Next page")
                .isOnPage(2, 3)
                .reads(EvidenceFiles.CONFIRMED, "The end.")
                .turn("Previous page")
                .isOnPage(1, 3)
                .goToPage("page 1 (3)")
                .isOnPage(3, 3)
                .reads("The end.", EvidenceFiles.CONFIRMED)
                .cannotTurn("Next page");
    }

    private void report() {
        reviewer.page().navigate(article.address());
        ReportSteps report = ReportSteps.askedBy(reviewer).isReady();

        String document = Sha256.of(files.review().buffer).hex();
        report.inEachFormatTells(quote, statement, SPEAKER);
        report.inFullTells(
                EvidenceFiles.CONFIRMED, EvidenceFiles.DENIED, document, report.headOfTheLog());
        report.inFullTells(VerdictJob.NOTE, "Robin Vale", "Edda Dorn");
    }
}
