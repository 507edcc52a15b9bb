package org.claimdesk.report.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.ui.Texts.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.claimdesk.report.content.FrozenPiece;
import org.claimdesk.report.content.ReportContent;
import org.claimdesk.report.content.ReportedClaim;
import org.claimdesk.report.content.ReportedRevision;
import org.claimdesk.report.content.ReportedStep.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** Longer than most files: one report is read for everything that it says. */
class HtmlReportTest {

    @Test
    void tellsTheWholeStoryOfACorrectedClaim() throws Exception {
        String text =
                read(ReportOfClaims.of(ReportOfClaims.corrected()))
                        .getDocumentElement()
                        .getTextContent();

        assertThat(text)
                .contains("Nearly half of the country's rare earths come from China")
                .contains("she told reporters at the airport")
                .contains("Minister Vale")
                .contains("trade-2025.pdf")
                .contains("Office of Sample Figures, primary source")
                .contains("https://customs.example/trade-2025.pdf", "2025-12")
                .contains("Irma Interviewee", "by telephone")
                .contains("page 3")
                .contains("Not verifiable against a file")
                .contains("Published as a correction Ada Editor, 2026-01-05 14:42:07 UTC")
                .contains("2026-01-05 15:42:07 Europe/Berlin")
                .contains("The year was wrong.")
                .contains("Marked in an article claim.marked")
                .contains(ReportOfClaims.HASH.hex());
    }

    @Test
    void tellsTheVerdictThatStandsFirstAndThenTheOthersInOrder() throws Exception {
        String text =
                read(ReportOfClaims.of(ReportOfClaims.corrected()))
                        .getDocumentElement()
                        .getTextContent();

        assertThat(text)
                .containsSubsequence(
                        "Revision 2 stands now: it is public.",
                        "The year was wrong.",
                        "All revisions, the first one first",
                        "Revision 1: Mostly true",
                        "Revision 2 is told above, since it stands now.");
    }

    @Test
    void tellsWhomARevisionFrozeAsInterviewed() throws Exception {
        var earlier = SomeRevisions.revision(1, List.of(SomeRevisions.interview(1)));
        var claim =
                ReportOfClaims.claim(
                        "It is so.", List.of(earlier, SomeRevisions.revision(2, List.of())));

        assertThat(read(ReportOfClaims.of(claim)).getDocumentElement().getTextContent())
                .contains("Interview, The head of the office, By telephone, 2026-01-04");
    }

    @Test
    void quotesWhatARevisionNoLongerRestsOn() throws Exception {
        FrozenPiece stays = SomeRevisions.table(2);
        FrozenPiece goes = SomeRevisions.table(1);
        var claim =
                ReportOfClaims.claim(
                        "It is so.",
                        List.of(
                                SomeRevisions.revision(1, List.of(goes, stays)),
                                SomeRevisions.revision(2, List.of(stays))));

        assertThat(read(ReportOfClaims.of(claim)).getDocumentElement().getTextContent())
                .containsSubsequence(
                        "Rests no longer on",
                        "[1] in revision 1 Supports table-1.pdf, page 1: 47.6 %",
                        "All revisions");
    }

    @Test
    void showsEvidenceUnderTheNumbersOfTheVerdictThatStands() throws Exception {
        ReportedClaim linked = ReportOfClaims.open();
        FrozenPiece other = SomeRevisions.table(1);
        FrozenPiece cited = SomeRevisions.piece(linked.evidence().getFirst().id(), 2);
        var claim =
                ReportOfClaims.resting(
                        linked, List.of(SomeRevisions.revision(1, List.of(other, cited))));

        String text = read(ReportOfClaims.of(claim)).getDocumentElement().getTextContent();

        assertThat(text)
                .contains("[2] Supports trade-2025.pdf")
                .contains("Gives context Interview");
        assertThat(text).doesNotContain("[2] Gives context").doesNotContain("] Gives context");
    }

    @Test
    void quotesWhatTheLogNamesAlsoWhereItIsNoLongerLinked() throws Exception {
        ReportedClaim claim = ReportOfClaims.withoutItsEvidence();

        assertThat(read(ReportOfClaims.of(claim)).getDocumentElement().getTextContent())
                .containsSubsequence(
                        "Evidence that is no longer linked",
                        "trade-2025.pdf",
                        "page 3",
                        "Linked",
                        "Rolf Reviewer",
                        "Unlinked",
                        "Ursula Unlinker, ",
                        "Audit log",
                        "Evidence unlinked evidence.unlinked",
                        "\u201c" + ReportOfClaims.QUOTE + "\u201d (trade-2025.pdf, page 3)");
    }

    @Test
    void saysWhoEachNameIsAndByWhichIdTheLogKnowsThem() throws Exception {
        String ada = ReportOfClaims.act("Ada Editor", ReportOfClaims.MORNING).by().id().toString();
        String rolf =
                ReportOfClaims.act("Rolf Reviewer", ReportOfClaims.MORNING).by().id().toString();

        assertThat(
                        read(ReportOfClaims.of(ReportOfClaims.published()))
                                .getDocumentElement()
                                .getTextContent())
                .containsSubsequence(
                        "Audit log",
                        "Person " + rolf,
                        "People",
                        "Ada Editor",
                        "signs in as Ada, id " + ada,
                        "Rolf Reviewer",
                        "signs in as Rolf, id " + rolf);
    }

    @Test
    void leavesOutWhatTheLogToldAsNothing() throws Exception {
        ReportedClaim claim = ReportOfClaims.verified(Map.of("exact", "1", "not exact", ""));

        assertThat(read(ReportOfClaims.of(claim)).getDocumentElement().getTextContent())
                .contains("exact: 1")
                .doesNotContain("not exact");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | none",
                "1 | 1 | one, which stood there exactly when last verified",
                "1 | 0 | one, which did not stand there exactly when last verified",
                "4 | 3 | 4, of which 3 stood there exactly when last verified",
                "4 | 0 | 4, of which none stood there exactly when last verified"
            })
    void saysOnItsCoverHowManyPassagesStood(int passages, int standing, String words) {
        assertThat(text("report.tally.passages.are", passages, standing)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</style></title></head>]]>",
                "&lt;b&gt; &#x3C;i>",
                "a\u0001b\u000Bc\u001B[0md\uFFFE",
                "half a pair: \uD83D!",
                "\u202Eesrever\u2066"
            })
    void showsForeignTextAsText(String foreign) throws Exception {
        byte[] html = render(ReportOfClaims.of(ReportOfClaims.saying(foreign)));
        Document document = parse(html);

        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("img").getLength()).isZero();
        assertThat(document.getElementsByTagName("h2").item(1).getTextContent())
                .startsWith("1. ")
                .hasSize(3 + foreign.length());
    }

    @Test
    void showsControlCharactersAsTheirPictures() throws Exception {
        assertThat(
                        read(ReportOfClaims.of(ReportOfClaims.saying("a\u0001b")))
                                .getDocumentElement()
                                .getTextContent())
                .contains("a\u2401b");
    }

    @Test
    void asksForNothingFromOutside() throws IOException {
        String html = new String(render(ReportOfClaims.of(ReportOfClaims.published())), UTF_8);

        assertThat(html)
                .contains("default-src &#39;none&#39;")
                .doesNotContain("src=")
                .doesNotContain("<link")
                .doesNotContain("url(")
                .doesNotContain("@import");
    }

    @Test
    void putsTextInPlaceOfMarkupThatNoRationaleMayHold() throws Exception {
        ReportedRevision honest = SomeRevisions.revision(1, SomeRevisions.step(Kind.SUBMITTED, 1));
        ReportedRevision forged =
                new ReportedRevision(
                        honest.id(),
                        1,
                        honest.hash(),
                        false,
                        false,
                        honest.saved(),
                        honest.statement(),
                        honest.speaker(),
                        honest.dateSaid(),
                        honest.rating(),
                        "<p onclick=\"x()\">Forged <iframe src=\"https://x.example\"></iframe></p>",
                        "Only the words",
                        honest.asOf(),
                        honest.reasonWithoutEvidence(),
                        honest.evidence(),
                        honest.appearances(),
                        honest.steps());

        Document html =
                read(ReportOfClaims.of(ReportOfClaims.claim("A statement.", List.of(forged))));

        assertThat(html.getElementsByTagName("iframe").getLength()).isZero();
        assertThat(html.getDocumentElement().getTextContent())
                .contains("Only the words")
                .doesNotContain("Forged");
    }

    @Test
    void setsTheDirectionOfTextThatIsWrittenFromTheRight() throws Exception {
        Document html = read(ReportOfClaims.of(ReportOfClaims.saying("אמר השר")));

        assertThat(html.getElementsByTagName("blockquote").item(0).getAttributes())
                .extracting(attributes -> attributes.getNamedItem("dir").getNodeValue())
                .isEqualTo("rtl");
    }

    @Test
    void labelsTranslationsAndSaysWhichTextIsQuoted() throws Exception {
        String html = new String(render(ReportOfClaims.of(ReportOfClaims.translated())), UTF_8);

        assertThat(html)
                .contains("Translation into German by the machine M</bdi> (not checked)")
                .containsPattern(
                        "Translation into French, by Ada</bdi> \\(checked by Carl Checker, [^)]+\\)")
                .containsPattern("lang=\"de\"[^>]*>Fast die Hälfte</p>")
                .contains("recognised by Tesseract 5.3.0, confidence 91 % (text 2)");
        assertThat(html.split("<mark>")[1].split("</mark>")[0]).doesNotContain("Fast die");
    }

    @Test
    void writesTenThousandClaimsWithoutKeepingThem() throws IOException {
        ReportContent content =
                ReportOfClaims.of(Collections.nCopies(10_000, ReportOfClaims.corrected()), 10_000);
        Counting out = new Counting();

        new HtmlReport().render(content, out);

        assertThat(out.bytes).isGreaterThan(50_000_000);
    }

    private static Document read(ReportContent content) throws Exception {
        return parse(render(content));
    }

    private static byte[] render(ReportContent content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlReport().render(content, out);
        Path folder = Files.createDirectories(Path.of("target/rendered"));
        Files.write(folder.resolve("%d.html".formatted(out.size())), out.toByteArray());
        return out.toByteArray();
    }

    /**
     * What is HTML here is XML as well, so that the strictest of parsers says whether it is well.
     */
    private static Document parse(byte[] html) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html));
    }

    private static final class Counting extends OutputStream {

        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] all, int from, int length) {
            bytes += length;
        }
    }
}
