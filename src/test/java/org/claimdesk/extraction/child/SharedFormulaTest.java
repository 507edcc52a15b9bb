package org.claimdesk.extraction.child;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedFormulaTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "B3/B$9 | C5/C$9",
                "$B3*2 | $B5*2",
                "SUM(A1:A3) | SUM(B3:B5)",
                "LOG10(A1) | LOG10(B3)",
                "IF(A1=\"A1\",1,0) | IF(B3=\"A1\",1,0)",
                "'Sheet A1'!A1 | 'Sheet A1'!B3",
                "Sheet1!A1 | Sheet1!B3",
                "Q1!A1 | Q1!B3",
                "TAXES2024+A1 | TAXES2024+B3",
                "[1]Prices!A1 | [1]Prices!B3",
                "Table[A1]+A1 | Table[A1]+B3"
            })
    void movesWhatIsRelative(String words, String moved) {
        assertThat(new SharedFormula(words, 0, 0).in(2, 1)).isEqualTo(moved);
    }
}
