package org.claimdesk.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.dom.Element;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day with a time, picked or typed; neither list opens while somebody types. While it is half
 * filled, or something is written that is no day or no time, the value stays what it was before and
 * nobody is told of a change.
 */
public class DayTimeField extends DateTimePicker {

    private final ToldValue<LocalDateTime> told;

    public DayTimeField(String label) {
        told = new ToldValue<>(); // The picker asks for its value while it is made.
        super(label);
        setDatePickerI18n(DayWords.written());
        setI18n(
                new DateTimePickerI18n()
                        .setBadInputErrorMessage(text("ui.day-time.unclear"))
                        .setIncompleteInputErrorMessage(text("ui.day-time.incomplete")));
        setLocale(Times.readable());
        setAutoOpen(false);
        parts().forEach(part -> part.addValueChangeListener(change -> tell(change.isFromClient())));
        addValidationStatusChangeListener(change -> tell(true));
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
    public @Nullable LocalDateTime getValue() {
        return isUnclear() ? told.get() : super.getValue();
    }

    @Override
    public void setValue(@Nullable LocalDateTime time) {
        if (time == null && isUnclear()) {
            told.set(null);
        }
        super.setValue(time);
        told.set(super.getValue());
    }

    /**
     * The parts arrive before the whole. The picker asks for its value while it is made, before it
     * can say what is wrong with it.
     */
    private boolean isUnclear() {
        var validator = getDefaultValidator();
        LocalDateTime whole = super.getValue();
        return validator != null
                && (validator.apply(whole, null).isError()
                        || whole == null && parts().anyMatch(part -> !part.isEmpty()));
    }

    private Stream<HasValue<?, ?>> parts() {
        return getElement()
                .getChildren()
                .map(Element::getComponent)
                .flatMap(Optional::stream)
                .filter(HasValue.class::isInstance)
                .map(part -> (HasValue<?, ?>) part);
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
