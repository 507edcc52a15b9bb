package org.claimdesk.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.shared.Locator;
import org.claimdesk.ui.Places;
import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void nameTheSheetOfACellWhereItHasAName() {
        assertThat(Labels.place(new Locator.Cells("Imports", "B3"))).isEqualTo("sheet Imports, B3");
        assertThat(Labels.place(new Locator.Cells("", "B3"))).isEqualTo("B3");
    }

    @Test
    void nameWhatWasFilledIntoAForm() {
        assertThat(Labels.place(new Locator.FormFields())).isEqualTo("form fields");
        assertThat(Places.of(new Locator.FormFields())).contains("form fields");
    }
}
