package org.claimdesk.report.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.claimdesk.report.content.ReportContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {

    @Test
    void holdsARowForEachThingOfAClaim() throws IOException {
        List<NamedCsvRecord> rows = rows(ReportOfClaims.of(ReportOfClaims.published()));

        assertThat(rows)
                .extracting(row -> row.getField("row"))
                .containsExactly(
                        "report",
                        "claim",
                        "appearance",
                        "passage",
                        "note",
                        "revision",
                        "step",
                        "step",
                        "revision",
                        "step",
                        "step",
                        "step",
                        "log entry",
                        "log entry",
                        "log entry");
    }

    @Test
    void namesWhereAVerdictIsPublishedIfThatWasWrittenDown() throws IOException {
        ReportContent content =
                ReportOfClaims.of(
                        ReportOfClaims.published(),
                        ReportOfClaims.publishedSomewhere(),
                        ReportOfClaims.open());

        assertThat(rows(content))
                .filteredOn(row -> row.getField("row").equals("claim"))
                .extracting(row -> row.getField("url"))
                .containsExactly("https://desk.example/checks/rare-earths", "", "");
    }

    @Test
    void tellsTranslationsInRowsOfTheirOwn() throws IOException {
        List<NamedCsvRecord> translations =
                rows(ReportOfClaims.of(ReportOfClaims.translated())).stream()
                        .filter(row -> row.getField("row").equals("translation"))
                        .toList();

        assertThat(translations)
                .extracting(row -> row.getField("text"))
                .contains("Fast die Hälfte", "Presque la moitié");
        assertThat(translations)
                .extracting(row -> row.getField("status"))
                .contains("not checked", "checked by Carl Checker");
        assertThat(rows(ReportOfClaims.of(ReportOfClaims.translated())))
                .filteredOn(row -> row.getField("row").equals("passage"))
                .noneMatch(row -> row.toString().contains("Fast die"));
    }

    @Test
    void countsOffsetsInCodePoints() throws IOException {
        NamedCsvRecord appearance = rows(ReportOfClaims.of(ReportOfClaims.published())).get(2);

        int start =
                ReportOfClaims.ARTICLE.codePointCount(
                        0, ReportOfClaims.ARTICLE.indexOf(ReportOfClaims.QUOTE));
        assertThat(appearance.getField("text")).isEqualTo(ReportOfClaims.QUOTE);
        assertThat(appearance.getField("start_code_point")).isEqualTo(Integer.toString(start));
    }

    @Test
    void namesTheSourceOfAPassageAndItsRank() throws IOException {
        NamedCsvRecord passage = rows(ReportOfClaims.of(ReportOfClaims.published())).get(3);

        assertThat(passage.getField("name")).isEqualTo("trade-2025.pdf");
        assertThat(passage.getField("source")).isEqualTo("Office of Sample Figures");
        assertThat(passage.getField("source_rank")).isEqualTo("primary source");
        assertThat(passage.getField("url")).isEqualTo("https://customs.example/trade-2025.pdf");
        assertThat(passage.getField("date")).isEqualTo("2025-12");
        assertThat(passage.getField("handing_on")).isEqualTo("yes");
    }

    @Test
    void namesWhatTheLogTellsForProgramsAndForPeople() throws IOException {
        List<NamedCsvRecord> rows = rows(ReportOfClaims.of(ReportOfClaims.withoutItsEvidence()));

        assertThat(rows)
                .extracting(row -> row.getField("row"))
                .contains("removed passage", "removed note")
                .doesNotContain("passage", "note");
        assertThat(rows)
                .filteredOn(row -> row.getField("row").startsWith("removed "))
                .allSatisfy(
                        row -> {
                            assertThat(row.getField("person")).isEqualTo("Rolf Reviewer");
                            assertThat(row.getField("unlinked_by")).isEqualTo("Ursula Unlinker");
                            assertThat(row.getField("unlinked_utc"))
                                    .isEqualTo("2026-01-05T09:43:07Z");
                        });
        NamedCsvRecord entry = rows.getLast();
        assertThat(entry.getField("kind")).isEqualTo("evidence.unlinked");
        assertThat(entry.getField("name")).isEqualTo("Evidence unlinked");
        assertThat(entry.getField("remark")).contains(ReportOfClaims.QUOTE, "page 3");
    }

    @Test
    void givesTheHeadOfTheLogAndTimesInBothZones() throws IOException {
        NamedCsvRecord report = rows(ReportOfClaims.of()).getFirst();

        assertThat(report.getField("number")).isEqualTo("1234");
        assertThat(report.getField("sha256")).isEqualTo(ReportOfClaims.HASH.hex());
        assertThat(report.getField("time_utc")).isEqualTo("2026-01-05T09:42:07Z");
        assertThat(report.getField("time_local")).isEqualTo("2026-01-05T10:42:07+01:00");
    }

    @Test
    void namesPeopleByTheIdsThatTheLogHasToo() throws IOException {
        String ada = ReportOfClaims.act("Ada Editor", ReportOfClaims.MORNING).by().id().toString();

        assertThat(rows(ReportOfClaims.of(ReportOfClaims.published())))
                .filteredOn(row -> row.getField("person").equals("Ada Editor"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getField("person_id")).isEqualTo(ada));
        assertThat(rows(ReportOfClaims.of(ReportOfClaims.published())))
                .filteredOn(row -> row.getField("row").equals("log entry"))
                .noneMatch(row -> row.getField("person_id").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"https://x.example\")",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "=1\n=2",
                "＝1"
            })
    void makesFormulasHarmless(String formula) throws IOException {
        assertThat(rows(ReportOfClaims.of(ReportOfClaims.saying(formula))))
                .allSatisfy(
                        row ->
                                assertThat(row.getFields())
                                        .noneMatch(
                                                cell ->
                                                        !cell.isEmpty()
                                                                && "=+-@\t\r＝＋－＠"
                                                                                .indexOf(
                                                                                        cell.charAt(
                                                                                                0))
                                                                        >= 0));
    }

    private static List<NamedCsvRecord> rows(ReportContent content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvReport().render(content, out);
        String csv = out.toString(UTF_8);
        assertThat(csv).startsWith("\uFEFFclaim,row,number").contains("\r\n");
        return CsvReader.builder().ofNamedCsvRecord(csv.substring(1)).stream().toList();
    }
}
