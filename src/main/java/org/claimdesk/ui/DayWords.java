package org.claimdesk.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;

/** How days are written, and what is said where something is written that is none. */
final class DayWords {

    private static final int MONDAY = 1;

    private DayWords() {}

    /** The day first or the month first is a guess for some readers: ISO is none. */
    static DatePickerI18n written() {
        return new DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy", "d MMM yyyy", "d MMMM yyyy")
                .setFirstDayOfWeek(MONDAY)
                .setBadInputErrorMessage(text("ui.day.unclear"));
    }
}
