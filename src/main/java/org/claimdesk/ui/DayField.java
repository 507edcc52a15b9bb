package org.claimdesk.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;

/** A day, picked or typed. */
public class DayField extends DatePicker {

    private static final int MONDAY = 1;

    public DayField(String label) {
        super(label);
        setI18n(written());
        setLocale(Times.readable());
        setClearButtonVisible(true);
    }

    /** The day first or the month first is a guess for some readers: ISO is none. */
    public static DatePickerI18n written() {
        return new DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy")
                .setFirstDayOfWeek(MONDAY);
    }
}
