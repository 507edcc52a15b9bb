package org.claimdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.shared.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026|2026",
                "2026-01|2026-01",
                "Jan 2026|2026-01",
                "september 2026|2026-09",
                "Sep 2026|2026-09",
                "1/2026|2026-01",
                "2026-01-02|2026-01-02",
                "2 January 2026|2026-01-02",
                "2 jan 2026|2026-01-02",
                "January 2, 2026|2026-01-02",
                "2.1.2026|2026-01-02",
                "2026-01-02 10:42|2026-01-02T10:42",
                "2026-01-02T10:42+09:00|2026-01-02T10:42+09:00",
                "2 January 2026, 10:42|2026-01-02T10:42"
            })
    void readsDatesAsPreciselyAsTheyAreWritten(String written, String date) {
        assertThat(PartialDates.parse(written)).map(PartialDate::format).hasValue(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-13", "31 February 2026", "2026-01-02 25:00", "0000"})
    void takesNothingElseForADate(String written) {
        assertThat(PartialDates.parse(written)).isEmpty();
    }

    @Test
    void readsWhatItWrote() {
        for (String date : new String[] {"2026", "2026-01", "2026-01-02", "2026-01-02T10:42"}) {
            String shown = PartialDates.format(PartialDate.parse(date));

            assertThat(PartialDates.parse(shown)).map(PartialDate::format).hasValue(date);
        }
    }
}
