package org.claimdesk.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.shared.Locator;
import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void nameTheSheetOfACellWhereItHasAName() {
        assertThat(Labels.place(new Locator.Cells("Imports", "B3"))).isEqualTo("sheet Imports, B3");
        assertThat(Labels.place(new Locator.Cells("", "B3"))).isEqualTo("B3");
    }
}
