package org.claimdesk.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.claimdesk.shared.Sha256;
import org.junit.jupiter.api.Test;

class LinkTest {

    private static final Instant MADE = Instant.parse("2026-01-02T10:00:00Z");

    private final Link link =
            new Link(
                    UUID.randomUUID(),
                    LinkPurpose.RESET,
                    Sha256.of("secret"),
                    MADE.plus(LinkPurpose.RESET.validity()));

    @Test
    void holdsForADayAndNoLonger() {
        assertThat(link.isUsable(MADE.plusSeconds(86_399))).isTrue();
        assertThat(link.isUsable(MADE.plusSeconds(86_400))).isFalse();
    }

    @Test
    void holdsForOneUse() {
        link.spent(MADE);

        assertThat(link.isUsable(MADE)).isFalse();
    }
}
