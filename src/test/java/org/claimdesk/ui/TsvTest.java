package org.claimdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TsvTest {

    @Test
    void keepsRowsAndCellsApart() {
        assertThat(Tsv.of(List.of(List.of("a", "b\tc\nd"), List.of("", "e"))))
                .isEqualTo("a\tb c d\n\te");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "  =1", "＝1", "\u00a0=1", "'=1"})
    void sendsFormulasAsText(String cell) {
        assertThat(Tsv.of(List.of(List.of(cell)))).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"We will not stop | \"\"\"We will not stop\"",
                "he said \"no\" | \"he said \"\"no\"\"\"",
                "\"=HYPERLINK()\" | \"'\"\"=HYPERLINK()\"\"\""
            })
    void doublesQuotationMarks(String cell, String written) {
        assertThat(Tsv.of(List.of(List.of(cell)))).isEqualTo(written);
    }
}
