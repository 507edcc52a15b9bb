package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.Span;
import org.junit.jupiter.api.Test;

class PassagesTest {

    private static final String TEXT = "The share fell to\n\n44 per cent, they said, in 2024.";

    @Test
    void tellsNothingAsLeftOutWhereOnlyAPageEnds() {
        assertThat(Passages.quote(List.of(span("The share fell to"), span("44 per cent"))))
                .isEqualTo("The share fell to\n44 per cent");
    }

    @Test
    void marksWhatIsLeftOut() {
        assertThat(Passages.quote(List.of(span("44 per cent"), span("in 2024"))))
                .isEqualTo("44 per cent \u2026 in 2024");
    }

    private static Span span(String quote) {
        int start = TEXT.indexOf(quote);
        return new Span(start, start + quote.length(), quote, "", "", new Locator.Whole());
    }
}
