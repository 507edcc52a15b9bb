package org.claimdesk.claim;

import org.claimdesk.ui.Formats;
import org.claimdesk.ui.TextMark;
import org.claimdesk.ui.Texts;

/** Claims as the browser draws them into a text. */
public final class TextMarks {

    /** Enough to tell claims apart where one points at them. */
    private static final int LONGEST_LABEL = 120;

    private TextMarks() {}

    public static TextMark of(Mark mark) {
        return new TextMark(
                mark.claim().toString(),
                mark.stretches().stream()
                        .map(stretch -> new TextMark.Stretch(stretch.start(), stretch.end()))
                        .toList(),
                TextMark.State.valueOf(mark.state().name()),
                Texts.text(
                        "claim.mark.label",
                        Texts.nameOf("claim.state", mark.state()),
                        Formats.shortened(mark.statement(), LONGEST_LABEL)));
    }
}
