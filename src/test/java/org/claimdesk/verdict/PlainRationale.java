package org.claimdesk.verdict;

import java.util.List;
import org.claimdesk.verdict.Rationale.Paragraph;
import org.claimdesk.verdict.Rationale.Words;

/** A rationale of one paragraph in one style. */
public final class PlainRationale {

    private PlainRationale() {}

    public static Rationale of(String words) {
        return new Rationale(List.of(new Paragraph(List.of(new Words(words)))));
    }
}
