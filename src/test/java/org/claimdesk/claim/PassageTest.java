package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.Span;
import org.junit.jupiter.api.Test;

class PassageTest {

    private static final String FACE = "\ud83d\ude00";

    @Test
    void beginsAStatementWithWholeCharacters() {
        String first = "a" + FACE.repeat(1_999);

        assertThat(Passage.statement(List.of(span(first), span(FACE.repeat(2_000)))))
                .isEqualTo(first + " … " + FACE.repeat(498) + "…");
    }

    private static Span span(String quote) {
        return new Span(0, quote.length(), quote, "", "", new Locator.Whole());
    }
}
