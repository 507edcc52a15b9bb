package org.claimdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    private static final Instant EVENING = Instant.parse("2026-01-02T22:42:07.9Z");

    private final UI screen = new UI();

    @BeforeEach
    void open() {
        screen.setLocale(Locale.ENGLISH);
        UI.setCurrent(screen);
    }

    @AfterEach
    void close() {
        UI.setCurrent(null);
    }

    @ParameterizedTest
    @CsvSource({
        "UTC,              '2 Jan 2026, 22:42'",
        "Asia/Tokyo,       '3 Jan 2026, 07:42'",
        "America/New_York, '2 Jan 2026, 17:42'",
        "Asia/Kathmandu,   '3 Jan 2026, 04:27'"
    })
    void showTimesInTheZoneOfWhoeverLooksAndUtcOnHover(ZoneId zone, String shown) {
        Times.show(screen, zone);

        TimeLabel label = new TimeLabel(EVENING);

        assertThat(label.getElement().getText()).isEqualTo(shown);
        assertThat(label.getTitle()).contains("2026-01-02 22:42:07 UTC");
        assertThat(label.getElement().getAttribute("datetime"))
                .isEqualTo("2026-01-02T22:42:07.900Z");
    }

    @Test
    void knowWhenClocksAreMoved() {
        Times.show(screen, ZoneId.of("Europe/Vienna"));

        assertThat(Times.format(Instant.parse("2026-03-29T00:59:00Z")))
                .isEqualTo("29 Mar 2026, 01:59");
        assertThat(Times.format(Instant.parse("2026-03-29T01:00:00Z")))
                .isEqualTo("29 Mar 2026, 03:00");
    }

    @Test
    void areUtcWhereNobodyLooks() {
        UI.setCurrent(null);

        assertThat(Times.format(EVENING)).isEqualTo("2 Jan 2026, 22:42");
    }
}
