package org.claimdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.claimdesk.shared.PartialDate;
import org.junit.jupiter.api.Test;

class PartialDateFieldTest {

    private final PartialDateField field = new PartialDateField("Published");

    @Test
    void keepsItsValueWhereADateIsRefused() {
        PartialDate before = PartialDate.year(2026);
        field.setValue(before);
        field.refuse(
                date ->
                        date.firstDay().getYear() > 2026
                                ? Optional.of("Too late")
                                : Optional.empty());

        write("2027-01-02");

        assertThat(field.isUnclear()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("Too late");
        assertThat(field.getValue()).isEqualTo(before);
    }

    private void write(String words) {
        TextField written =
                (TextField)
                        field.getChildren()
                                .filter(TextField.class::isInstance)
                                .findAny()
                                .orElseThrow();
        written.setValue(words);
        ComponentUtil.fireEvent(
                written, new ComponentValueChangeEvent<>(written, written, "", true));
    }
}
