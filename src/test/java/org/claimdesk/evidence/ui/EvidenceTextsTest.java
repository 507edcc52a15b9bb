package org.claimdesk.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.shared.Locator;
import org.junit.jupiter.api.Test;

class EvidenceTextsTest {

    @Test
    void nameTheSheetOfACellWhereItHasAName() {
        assertThat(EvidenceTexts.locator(new Locator.Cells("Imports", "B3")))
                .isEqualTo("sheet Imports, B3");
        assertThat(EvidenceTexts.locator(new Locator.Cells("", "B3"))).isEqualTo("B3");
    }
}
