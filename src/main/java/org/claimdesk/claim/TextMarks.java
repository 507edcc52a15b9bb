package org.claimdesk.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.ui.Formats;
import org.claimdesk.ui.TextMark;
import org.claimdesk.ui.Texts;

/** Claims as the browser draws them into a text. */
public final class TextMarks {

    /** Enough to tell claims apart where one points at them. */
    private static final int LONGEST_LABEL = 120;

    /** Stands in a label for what the claim states, until each says it; in no text of people. */
    private static final String STATEMENT = "\uFFFC";

    private final Map<Mark.MarkState, String> labels = new EnumMap<>(Mark.MarkState.class);

    private TextMarks() {}

    public static TextMark of(Mark mark) {
        return new TextMarks().toClient(mark);
    }

    /** For many at once: a reader waits for them, and of their words only the statements differ. */
    static List<TextMark> all(List<Mark> marks) {
        TextMarks texts = new TextMarks();
        return marks.stream().map(texts::toClient).toList();
    }

    private TextMark toClient(Mark mark) {
        String label = labels.computeIfAbsent(mark.state(), TextMarks::label);
        return new TextMark(
                mark.claim().toString(),
                mark.stretches().stream()
                        .map(stretch -> new TextMark.Stretch(stretch.start(), stretch.end()))
                        .toList(),
                TextMark.State.valueOf(mark.state().name()),
                label.replace(STATEMENT, Formats.shortened(mark.statement(), LONGEST_LABEL)));
    }

    private static String label(Mark.MarkState state) {
        return Texts.text("claim.mark.label", Texts.nameOf("claim.state", state), STATEMENT);
    }
}
