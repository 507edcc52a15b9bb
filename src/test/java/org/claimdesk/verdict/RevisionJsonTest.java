package org.claimdesk.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.claimdesk.evidence.Stance;
import org.junit.jupiter.api.Test;

/** The canonical form of a schema stays for ever what its golden file says (decision 0051). */
class RevisionJsonTest {

    private static final RevisionSnapshot SNAPSHOT =
            Sample.snapshot(
                    Sample.matter(Sample.customs(Stance.SUPPORTS), Sample.interview()),
                    "MOSTLY_TRUE",
                    Sample.rationale());

    @Test
    void writesTheFormOfTheGoldenFile() throws IOException {
        String canonical = RevisionJson.canonical(SNAPSHOT);

        assertThat(canonical).isEqualTo(golden("revision-4.json"));
        assertThat(RevisionJson.hash(canonical).hex()).isEqualTo(golden("revision-4.sha256"));
    }

    @Test
    void readsWhatItWrote() {
        assertThat(RevisionReader.read(RevisionJson.canonical(SNAPSHOT))).isEqualTo(SNAPSHOT);
    }

    @Test
    void readsWhatEarlierSchemasWrote() throws IOException {
        String first = golden("revision-1.json");
        assertThat(RevisionJson.hash(first).hex()).isEqualTo(golden("revision-1.sha256"));
        assertThat(RevisionReader.schema(first)).isEqualTo(1);

        RevisionSnapshot read = RevisionReader.read(first);

        FrozenEvidence interview = read.matter().evidence().getLast();
        assertThat(interview).isEqualTo(Sample.interviewOfSchema1());
        assertThat(RevisionJson.canonical(read))
                .isEqualTo(first.replace("\"schema\":1", "\"schema\":4"));
    }

    @Test
    void readsPassagesWithoutTranslations() throws IOException {
        String second = golden("revision-2.json");
        assertThat(RevisionJson.hash(second).hex()).isEqualTo(golden("revision-2.sha256"));

        RevisionSnapshot read = RevisionReader.read(second);

        assertThat(read.matter().evidence().getFirst().translations()).isEmpty();
        assertThat(RevisionJson.canonical(read))
                .isEqualTo(second.replace("\"schema\":2", "\"schema\":4"));
    }

    @Test
    void readsPassagesWithoutWhatStoodAroundTheirCells() throws IOException {
        String third = golden("revision-3.json");
        assertThat(RevisionJson.hash(third).hex()).isEqualTo(golden("revision-3.sha256"));

        RevisionSnapshot read = RevisionReader.read(third);

        assertThat(((FrozenEvidence.Passage) read.matter().evidence().getFirst().content()).cells())
                .isEmpty();
        assertThat(RevisionJson.canonical(read))
                .isEqualTo(third.replace("\"schema\":3", "\"schema\":4"));
    }

    @Test
    void readsNothingOfASchemaThatIsNotKnown() throws IOException {
        String later = golden("revision-4.json").replace("\"schema\":4", "\"schema\":5");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RevisionReader.read(later))
                .withMessageContaining("schema 5");
    }

    @Test
    void cutsTimesToWhatDatabasesKeep() {
        var fine =
                new RevisionSnapshot(
                        Sample.CLAIM,
                        Sample.ANNE,
                        Instant.parse("2026-01-05T09:00:00.123456789Z"),
                        Sample.matter(),
                        Optional.empty(),
                        Rationale.EMPTY,
                        Optional.empty(),
                        Optional.of("No register is public."));

        assertThat(RevisionJson.canonical(fine))
                .contains("\"madeAt\":\"2026-01-05T09:00:00.123456Z\"")
                .doesNotContain("asOf", "rating");
    }

    private static String golden(String name) throws IOException {
        try (var in = RevisionJsonTest.class.getResourceAsStream(name)) {
            return new String(
                            Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
                    .stripTrailing();
        }
    }
}
