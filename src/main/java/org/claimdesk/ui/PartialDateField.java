package org.claimdesk.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** A date as precisely as it is known: people write a day, a month or a year. */
public class PartialDateField extends CustomField<PartialDate> {

    private final TextField written = new TextField();
    private @Nullable PartialDate current;
    private boolean unclear;
    private transient Function<PartialDate, Optional<String>> objections = date -> Optional.empty();

    public PartialDateField(String label) {
        setLabel(label);
        written.setPlaceholder(text("ui.date.example"));
        written.setTitle(text("ui.date.help"));
        written.setAriaLabel(label);
        written.setWidthFull();
        written.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        take(change.getValue());
                    }
                });
        add(written);
    }

    /** Refuses dates with a sentence where there is one. */
    public void refuse(Function<PartialDate, Optional<String>> why) {
        objections = why;
    }

    /**
     * Whether something is written that is no date, or is refused; the value is then what it was
     * before.
     */
    public boolean isUnclear() {
        return unclear;
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        written.setReadOnly(readOnly);
    }

    private void take(String text) {
        Optional<PartialDate> date = PartialDates.parse(text);
        Optional<String> objection =
                date.isEmpty() && !text.isBlank()
                        ? Optional.of(text("ui.date.unclear"))
                        : date.flatMap(objections);
        unclear = objection.isPresent();
        setInvalid(unclear);
        setErrorMessage(objection.orElse(null));
        if (!unclear) {
            current = date.orElse(null);
            date.map(PartialDates::format).ifPresent(written::setValue);
            updateValue();
        }
    }

    @Override
    protected @Nullable PartialDate generateModelValue() {
        return current;
    }

    @Override
    protected void setPresentationValue(@Nullable PartialDate date) {
        current = date;
        unclear = false;
        setInvalid(false);
        written.setValue(date == null ? "" : PartialDates.format(date));
    }
}
