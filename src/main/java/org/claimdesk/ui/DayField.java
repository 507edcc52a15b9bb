package org.claimdesk.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A day, picked or typed. While something is written that is no day, or none that fits, the value
 * stays what it was before, nobody is told of a change, and a sentence stands at the field.
 */
public class DayField extends DatePicker {

    /** What was told last. */
    private @Nullable LocalDate told;

    public DayField(String label) {
        super(label);
        setI18n(DayWords.written());
        setLocale(Times.readable());
        setClearButtonVisible(true);
    }

    /** Refuses days before the first and after the last, each with its sentence. */
    public void allow(LocalDate first, String tooEarly, LocalDate last, String tooLate) {
        setI18n(DayWords.written().setMinErrorMessage(tooEarly).setMaxErrorMessage(tooLate));
        setMin(first);
        setMax(last);
    }

    /** Whether something is written that cannot be taken; says so at the field. */
    public boolean mustBeMended() {
        if (isUnclear()) {
            validate();
            return true;
        }
        return false;
    }

    @Override
    public @Nullable LocalDate getValue() {
        return isUnclear() ? told : super.getValue();
    }

    @Override
    public void setValue(@Nullable LocalDate day) {
        if (day == null && isUnclear()) {
            told = null;
        }
        super.setValue(day);
        told = day;
    }

    private boolean isUnclear() {
        return getDefaultValidator().apply(super.getValue(), null).isError();
    }

    /** The picker looks at its own value to see what changes: not at what was told. */
    @Override
    protected void setModelValue(@Nullable LocalDate day, boolean fromClient) {
        LocalDate held = super.getValue();
        LocalDate before = told;
        told = held;
        super.setModelValue(day, fromClient);
        if (isUnclear() || Objects.equals(held, super.getValue())) {
            told = before;
        }
        tell(fromClient);
    }

    @Override
    protected void fireEvent(ComponentEvent<?> event) {
        if (event instanceof ComponentValueChangeEvent<?, ?> change) {
            validate();
            tell(change.isFromClient());
        } else {
            super.fireEvent(event);
        }
    }

    private void tell(boolean fromClient) {
        LocalDate day = super.getValue();
        if (!isUnclear() && !Objects.equals(told, day)) {
            LocalDate before = told;
            told = day;
            super.fireEvent(new ComponentValueChangeEvent<>(this, this, before, fromClient));
        }
    }
}
