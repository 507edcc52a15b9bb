package org.claimdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.Written;
import org.claimdesk.Written.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Fields for days while what is written in them is none. */
class DayFieldTest {

    private static final LocalDate BEFORE = LocalDate.of(2027, 1, 31);

    @Nested
    class ADay {

        private final List<LocalDate> told = new ArrayList<>();
        private DayField field;

        @BeforeEach
        void open() {
            field = new DayField("Day");
            field.setValue(BEFORE);
            field.addValueChangeListener(change -> told.add(change.getValue()));
        }

        @Test
        void keepsItsValueWhileNoDayIsWritten() {
            Written.day(field, "31.02.2027");

            assertThat(field.getValue()).isEqualTo(BEFORE);
            assertThat(told).isEmpty();
            assertThat(field.mustBeMended()).isTrue();
            assertThat(field.isInvalid()).isTrue();
            assertThat(field.getErrorMessage()).startsWith("This is no day");
        }

        @Test
        void tellsOfTheDayThatMendsIt() {
            Written.day(field, "31.02.2027");
            Written.day(field, "32.02.2027");
            Written.iso(field, "2027-02-28");

            assertThat(told).containsExactly(LocalDate.of(2027, 2, 28));
            assertThat(field.mustBeMended()).isFalse();
            assertThat(field.isInvalid()).isFalse();
        }

        @Test
        void tellsThatItWasEmptiedAfterwards() {
            Written.day(field, "31.02.2027");
            Written.day(field, "");

            assertThat(told).hasSize(1).containsOnlyNulls();
            assertThat(field.getValue()).isNull();
            assertThat(field.mustBeMended()).isFalse();
        }

        @Test
        void forgetsWhatWasWrittenWhereAValueIsShown() {
            Written.day(field, "31.02.2027");
            field.setValue(null);

            assertThat(field.getValue()).isNull();
            assertThat(field.mustBeMended()).isFalse();
        }

        @Test
        void refusesADayThatIsNotAllowed() {
            field.allow(BEFORE.minusDays(1), "Too early", BEFORE, "Too late");

            Written.iso(field, "2027-02-01");
            assertThat(field.mustBeMended()).isTrue();
            Written.day(field, "nonsense");
            Written.iso(field, "0001-01-01");
            assertThat(field.mustBeMended()).isTrue();
            assertThat(field.getValue()).isEqualTo(BEFORE);
            assertThat(told).isEmpty();

            Written.iso(field, "2027-01-30");
            assertThat(told).containsExactly(BEFORE.minusDays(1));
        }
    }

    @Nested
    class ADayWithATime {

        private static final LocalDateTime THEN = LocalDateTime.of(2027, 1, 31, 10, 0);

        private final List<LocalDateTime> told = new ArrayList<>();
        private DayTimeField field;

        @BeforeEach
        void open() {
            field = new DayTimeField("Day and time");
            field.addValueChangeListener(change -> told.add(change.getValue()));
        }

        @Test
        void mustBeMendedWhileItIsHalfFilled() {
            Written.parts(field, Part.good("2027-01-31"), Part.NONE);

            assertThat(field.mustBeMended()).isTrue();
            assertThat(field.isInvalid()).isTrue();
            assertThat(field.getValue()).isNull();
            assertThat(told).isEmpty();
        }

        @Test
        void keepsItsValueWhileNoDayIsWritten() {
            field.setValue(THEN);
            told.clear();

            Written.parts(field, Part.bad("31.02.2027"), Part.good("10:00"));

            assertThat(field.mustBeMended()).isTrue();
            assertThat(field.getValue()).isEqualTo(THEN);
            assertThat(told).isEmpty();
        }

        @Test
        void tellsOfWhatMendsIt() {
            field.setValue(THEN);
            told.clear();
            Written.parts(field, Part.good("2027-01-31"), Part.NONE);
            Written.parts(field, Part.good("2027-01-31"), Part.good("11:00"));

            assertThat(field.mustBeMended()).isFalse();
            assertThat(field.isInvalid()).isFalse();
            assertThat(told).containsExactly(THEN.withHour(11));
        }

        @Test
        void tellsThatItWasEmptiedAfterwards() {
            field.setValue(THEN);
            told.clear();
            Written.parts(field, Part.good("2027-01-31"), Part.NONE);
            Written.parts(field, Part.NONE, Part.NONE);

            assertThat(told).hasSize(1).containsOnlyNulls();
            assertThat(field.getValue()).isNull();
            assertThat(field.mustBeMended()).isFalse();
        }
    }
}
