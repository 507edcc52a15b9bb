package org.claimdesk.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A day, picked or typed. The calendar opens by its button and by the arrow keys only: one that
 * opened while somebody types would take the Tab key to itself. While something is written that is
 * no day, or none that fits, the value stays what it was before, nobody is told of a change, and a
 * sentence stands at the field.
 */
public class DayField extends DatePicker {

    private final ToldValue<LocalDate> told;

    public DayField(String label) {
        told = new ToldValue<>(); // The picker asks for its value while it is made.
        super(label);
        setI18n(DayWords.written());
        setLocale(Times.readable());
        setClearButtonVisible(true);
        setAutoOpen(false);
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
        return isUnclear() ? told.get() : super.getValue();
    }

    @Override
    public void setValue(@Nullable LocalDate day) {
        if (day == null && isUnclear()) {
            told.set(null);
        }
        super.setValue(day);
        told.set(day);
    }

    private boolean isUnclear() {
        return getDefaultValidator().apply(super.getValue(), null).isError();
    }

    /** The picker looks at its own value to see what changes: not at what was told. */
    @Override
    protected void setModelValue(@Nullable LocalDate day, boolean fromClient) {
        LocalDate held = super.getValue();
        LocalDate before = told.get();
        told.set(held);
        super.setModelValue(day, fromClient);
        if (isUnclear() || Objects.equals(held, super.getValue())) {
            told.set(before);
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
        if (!isUnclear()) {
            told.become(
                    super.getValue(),
                    before ->
                            super.fireEvent(
                                    new ComponentValueChangeEvent<>(
                                            this, this, before, fromClient)));
        }
    }
}
