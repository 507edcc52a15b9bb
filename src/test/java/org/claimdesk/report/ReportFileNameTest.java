package org.claimdesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.claimdesk.report.content.Act;
import org.claimdesk.report.content.LogPosition;
import org.claimdesk.report.content.Publisher;
import org.claimdesk.report.content.ReportHead;
import org.claimdesk.report.content.ReportedPerson;
import org.claimdesk.report.content.Tally;
import org.claimdesk.shared.ReportId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Trade: up 4 %, "at last"  | trade-up-4-at-last
                    ../../etc/passwd          | etc-passwd
                    Über Größen               | über-größen
                    贸易 数据                   | 贸易-数据
                    2026-01-01 to 2026-01-31  | 2026-01-01-to-2026-01-31
                    """)
    void tellsSubjectDayAndId(String subject, String expected) {
        assertThat(ReportFileName.of(about(subject), "pdf"))
                .isEqualTo("audit-report-%s-2026-01-06-6d9c0a52.pdf".formatted(expected));
    }

    @ParameterizedTest
    @CsvSource({"a, 200", "🌍a, 100"})
    void staysShort(String part, int times) {
        assertThat(ReportFileName.of(about(part.repeat(times)), "csv").length()).isLessThan(160);
    }

    /** A minute before midnight in UTC: the day is that of the desk. */
    private static ReportHead about(String subject) {
        return new ReportHead(
                ReportId.of("6d9c0a52-5ac8-4f6e-9d1b-6f6d2f2f7c11"),
                subject,
                subject,
                subject,
                new Publisher("Desk", URI.create("https://desk.example"), Locale.ENGLISH),
                ZoneId.of("Europe/Berlin"),
                new Act(
                        new ReportedPerson(UserId.random(), "Ada", Optional.empty()),
                        Instant.parse("2026-01-05T23:59:00Z")),
                new LogPosition(1, Sha256.of("head")),
                0,
                Tally.NONE);
    }
}
