package org.claimdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterReaderTest {

    /** Whatever has constants of two words. */
    private enum Step {
        OPEN,
        SET_ASIDE
    }

    @Test
    void understandsWhatMeansSomething() {
        FilterReader address =
                reader("text=tin&step=set-aside&day=2026-01-02&at=2026-01-02T03:04:05Z&step=open");

        assertThat(address.words("text")).isEqualTo("tin");
        assertThat(address.constants("step", "Step", Step.class))
                .containsExactly(Step.SET_ASIDE, Step.OPEN);
        assertThat(address.day("day", "Day")).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(address.time("at", "At")).isEqualTo(Instant.parse("2026-01-02T03:04:05Z"));
        assertThat(address.notUnderstood()).isEmpty();
    }

    @Test
    void takesNothingForWhatIsNotThere() {
        FilterReader address = reader("text=&step=&day=%20");

        assertThat(address.words("text")).isNull();
        assertThat(address.constant("step", "Step", Step.class)).isNull();
        assertThat(address.day("day", "Day")).isNull();
        assertThat(address.time("at", "At")).isNull();
        assertThat(address.notUnderstood()).isEmpty();
    }

    @Test
    void notesWhatMeansNothingAndTakesTheRest() {
        FilterReader address = reader("step=bogus&step=open");

        assertThat(address.constant("step", "Step", Step.class)).isEqualTo(Step.OPEN);
        assertThat(address.notUnderstood()).containsExactly("Step “bogus”");
    }

    @Test
    void notesWhatIsWrittenWellAndIsNotThere() {
        UUID nobody = UUID.randomUUID();
        FilterReader address = reader("person=" + nobody);

        assertThat(address.<UUID>found("person", "Person", id -> Optional.empty())).isNull();
        assertThat(address.notUnderstood()).containsExactly("Person “%s”".formatted(nobody));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "02.01.2026", "+99999-01-01", "0000-01-01", "today"})
    void takesOnlyDaysOfOurTimeForDays(String day) {
        FilterReader address = reader("day=" + day.replace("+", "%2B"));

        assertThat(address.day("day", "Day")).isNull();
        assertThat(address.notUnderstood()).hasSize(1);
    }

    @Test
    void shortensWhatSomebodyMadeEndless() {
        FilterReader address = reader("step=" + "x".repeat(10_000));

        assertThat(address.constant("step", "Step", Step.class)).isNull();
        assertThat(address.notUnderstood().getFirst()).hasSizeLessThan(80);
    }

    private static FilterReader reader(String query) {
        return new FilterReader(QueryParameters.fromString(query));
    }
}
