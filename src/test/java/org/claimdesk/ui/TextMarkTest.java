package org.claimdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.claimdesk.ui.TextMark.State;
import org.claimdesk.ui.TextMark.Stretch;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TextMarkTest {

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void isWrittenAsTheBrowserReadsIt() {
        var mark =
                new TextMark(
                        "7",
                        List.of(new Stretch(3, 9), new Stretch(12, 20)),
                        State.IN_WORK,
                        "Half");

        String written = json.writeValueAsString(mark);

        assertThat(json.readTree(written))
                .isEqualTo(
                        json.readTree(
                                """
                                {"id": "7", "spans": [[3, 9], [12, 20]],
                                 "state": "in-work", "label": "Half"}"""));
        assertThat(json.readValue(written, TextMark.class)).isEqualTo(mark);
    }

    @Test
    void keepsTheKeysOfTheTextFromActions() {
        assertThatIllegalArgumentException().isThrownBy(() -> TextAction.marks("x", "X", "n"));
        assertThatIllegalArgumentException().isThrownBy(() -> TextAction.marks("x", "X", "/"));
        assertThat(TextAction.marks("mark", "Mark claim", "c").toClient())
                .containsEntry("marks", true)
                .containsEntry("key", "c");
    }
}
