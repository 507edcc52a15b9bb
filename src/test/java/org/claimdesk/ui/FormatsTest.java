package org.claimdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    @ParameterizedTest
    @CsvSource({
        "'Nearly half',           11, Nearly half",
        "'Nearly half of it',     11, Nearly hal…",
        "' Nearly\nhalf ',        20, Nearly half",
        "'Nearly half of it',     8,  Nearly…",
    })
    void shortensToTheBeginningOnOneLine(String words, int longest, String shown) {
        assertThat(Formats.shortened(words, longest)).isEqualTo(shown);
    }

    @Test
    void neverShortensToHalfACharacter() {
        assertThat(Formats.shortened("ab\ud83d\ude80cdef", 4)).isEqualTo("ab…");
    }
}
