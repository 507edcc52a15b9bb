package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.claimdesk.claim.PastedRow.Fault;
import org.claimdesk.claim.PastedRow.Wrong;
import org.claimdesk.shared.PartialDate;
import org.junit.jupiter.api.Test;

class RowReaderTest {

    private static final Topic TRADE = new Topic(TopicId.random(), "Trade", false);

    private final RowReader reader = new RowReader(List.of(TRADE));

    @Test
    void readsRowsOfASpreadsheetByTheirHead() {
        List<PastedRow> rows =
                reader.read(
                        """
                        Said by\tStatement\tDate said\tKind\tTopics\tNotes
                        The minister\tExports grew, nearly by half.\tJan 2026\tquantity\ttrade\tx
                        """);

        assertThat(rows)
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.number()).isEqualTo(2);
                            ClaimDescription claim = Objects.requireNonNull(row.claim());
                            assertThat(claim.statement())
                                    .isEqualTo("Exports grew, nearly by half.");
                            assertThat(claim.speaker()).isEqualTo("The minister");
                            assertThat(claim.said()).isEqualTo(PartialDate.parse("2026-01"));
                            assertThat(claim.kind()).isEqualTo(ClaimKind.QUANTITY);
                            assertThat(claim.topics()).containsExactly(TRADE.id());
                        });
    }

    @Test
    void takesTheStatementFirstWhereThereIsNoHead() {
        List<PastedRow> rows =
                reader.read("Exports grew, it says.\tThe minister\n\nTourism fell.\n");

        assertThat(rows).extracting(PastedRow::faults).allMatch(List::isEmpty);
        assertThat(rows)
                .extracting(PastedRow::claim)
                .extracting(ClaimDescription::statement)
                .containsExactly("Exports grew, it says.", "Tourism fell.");
    }

    @Test
    void readsQuotedCellsOverSeveralLines() {
        List<PastedRow> rows = reader.read("statement\tby\n\"Two\nlines\"\tA \"\"B\"\" C\n");

        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.cells().getFirst()).isEqualTo("Two\nlines"));
    }

    @Test
    void readsSemicolonsAndCommasBelowAHead() {
        assertThat(reader.read("statement;speaker\nExports, all of them;X\n"))
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).hasSize(2));
        assertThat(reader.read("statement,speaker\n\"Exports, all of them\",X\n"))
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).hasSize(2));
    }

    @Test
    void takesNoStatementThatNobodySees() {
        assertThat(reader.read("\u200b\u00a0\tX"))
                .singleElement()
                .satisfies(
                        row ->
                                assertThat(row.faults())
                                        .containsExactly(new Wrong(Fault.NO_STATEMENT, "")));
    }

    @Test
    void namesEverythingThatIsWrongWithARow() {
        List<PastedRow> rows =
                reader.read(
                        """
                        statement\tdate\tkind\ttopic\tspeaker
                        \tsoon\tgossip\tSports\t%s
                        """
                                .formatted("x".repeat(301)));

        assertThat(rows)
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.claim()).isNull();
                            assertThat(row.faults())
                                    .containsExactlyInAnyOrder(
                                            new Wrong(Fault.NO_STATEMENT, ""),
                                            new Wrong(Fault.DATE_UNCLEAR, "soon"),
                                            new Wrong(Fault.KIND_UNKNOWN, "gossip"),
                                            new Wrong(Fault.TOPIC_UNKNOWN, "Sports"),
                                            new Wrong(Fault.SPEAKER_TOO_LONG, ""));
                        });
    }

    @Test
    void leavesOverWhatIsNoClaimWithItsHead() {
        String pasted =
                """
                statement\tkind

                Exports grew.\tquantity
                "Tin ""fell"",
                they say"\tgossip
                """;

        assertThat(reader.read(pasted)).extracting(PastedRow::number).containsExactly(3, 4);
        String left = reader.leftOver(pasted);

        assertThat(reader.read(left))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.cells())
                                    .containsExactly("Tin \"fell\",\nthey say", "gossip");
                            assertThat(row.faults())
                                    .containsExactly(new Wrong(Fault.KIND_UNKNOWN, "gossip"));
                        });
        assertThat(reader.leftOver("Exports grew.")).isEmpty();
    }

    @Test
    void takesFormulasAndTagsForText() {
        assertThat(reader.read("=HYPERLINK(\"x\")\n<script>alert(1)</script>\n"))
                .extracting(PastedRow::claim)
                .extracting(ClaimDescription::statement)
                .containsExactly("=HYPERLINK(\"x\")", "<script>alert(1)</script>");
    }

    @Test
    void readsNothingOutOfNothing() {
        assertThat(reader.read(" \n\t\n")).isEmpty();
    }
}
