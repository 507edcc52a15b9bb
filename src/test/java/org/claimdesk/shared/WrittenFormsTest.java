package org.claimdesk.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places and dates as one line of text, and back. */
class WrittenFormsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "whole",
                "page:12",
                "page:12:xii",
                "page:12:a:b",
                "cells:B14:D14:Imports",
                "cells:B14:B14:Imports: 2026",
                "slide:3",
                "section:4",
                "mail:head:1",
                "mail:text:2",
                "contents",
                "form"
            })
    void readsThePlaceThatItWrote(String written) {
        assertThat(Locator.parse(written).format()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "page",
                "page:",
                "page:x",
                "page:0",
                "cells",
                "cells:A1",
                "cells:A1:B2",
                "slide",
                "section",
                "mail",
                "mail:text",
                "mail:foot:1",
                "mail:text:0",
                "chapter:1"
            })
    void refusesWhatIsNoPlace(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Locator.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026", "2026-01", "2026-01-02", "2026-01-02T10:42", "2026-01-02T10:42Z"})
    void readsTheDateThatItWrote(String written) {
        assertThat(PartialDate.parse(written).format()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "2026-13", "2026-01-02T10:42+99:00", "2026-01-02T10:42Moon"})
    void refusesWhatIsNoDate(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(written));
    }
}
