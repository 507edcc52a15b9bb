package org.claimdesk.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Test;

/** The golden file is the promise: logs that are out there are checked against this form. */
class CanonicalEntryTest {

    private static final LogEntry ENTRY =
            new LogEntry(
                    17,
                    Instant.parse("2026-01-02T10:42:00.000500Z"),
                    UserId.of("6f1c2e7a-0b1d-4c3e-8f5a-1234567890ab"),
                    "claim.described",
                    new Subject("claim", new UUID(0, 1)),
                    Map.of("seen", "3", "kind", "QUANTITY"),
                    Map.of(
                            "statement",
                            new SaltedValue(
                                            "000102030405060708090a0b0c0d0e0f",
                                            "Nearly half – über 40 % 🏭")
                                    .commitment()),
                    new Sha256("1".repeat(64)));

    private final String golden = golden();

    @Test
    void isWrittenAsInTheGoldenFile() {
        assertThat(CanonicalEntry.write(ENTRY)).isEqualTo(golden);
    }

    @Test
    void hasTheHashThatOthersComputed() {
        assertThat(Sha256.of(golden))
                .isEqualTo(
                        new Sha256(
                                "189558c57a13ada0f6f9e4e5c099740ebf450a4d22ab7e594e111d5f8c8d86ce"));
    }

    @Test
    void isReadBack() {
        assertThat(CanonicalEntry.read(golden)).isEqualTo(ENTRY);
    }

    @Test
    void refusesASchemaThatItDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CanonicalEntry.read(golden.replace("\"schema\":1", "\"schema\":2")));
    }

    private static String golden() {
        try (var in = CanonicalEntryTest.class.getResourceAsStream("entry-1.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
