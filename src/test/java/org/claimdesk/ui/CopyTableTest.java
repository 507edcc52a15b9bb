package org.claimdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopyTableTest {

    private static final List<String> HEADS = List.of("Statement", "Status");

    @Test
    void putsTheHeadAboveTheRowsAndTellsHowManyThereAre() {
        CopyButton.Copied copied =
                CopyTable.copied(HEADS, List.of(List.of("Tin rose\tby half", "Open")));

        assertThat(copied.content()).isEqualTo("Statement\tStatus\nTin rose by half\tOpen");
        assertThat(copied.done()).isEqualTo("The table is on the clipboard: 1 row.");
    }

    @Test
    void makesTextOfFormulas() {
        assertThat(CopyTable.copied(HEADS, List.of(List.of("=1+1", "-2"))).content())
                .endsWith("'=1+1\t'-2");
    }

    @Test
    void saysThatThereAreMoreRowsThanItCopied() {
        List<List<String>> rows =
                IntStream.rangeClosed(1, 5_001)
                        .mapToObj(i -> List.of("Claim " + i, "Open"))
                        .toList();

        CopyButton.Copied copied = CopyTable.copied(HEADS, rows);

        assertThat(copied.content().lines()).hasSize(5_001).last().isEqualTo("Claim 5000\tOpen");
        assertThat(copied.done())
                .isEqualTo(
                        "The first 5,000 rows are on the clipboard. Narrow the list to copy the"
                                + " others.");
    }
}
