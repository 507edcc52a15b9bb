package org.claimdesk.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.Span;
import org.claimdesk.ui.TextMark;
import org.claimdesk.ui.Texts;

/** Passages of a layer as the text component draws them. */
public final class LayerMarks {

    private LayerMarks() {}

    /** A passage that was just linked. */
    public static TextMark of(EvidenceId id, Stance stance, List<Span> spans) {
        return mark(
                id,
                stance,
                spans.stream()
                        .map(span -> new TextMark.Stretch(span.start(), span.end()))
                        .toList());
    }

    static List<TextMark> of(List<LayerMark> marks) {
        Map<EvidenceId, List<LayerMark>> passages = new LinkedHashMap<>();
        marks.forEach(
                mark ->
                        passages.computeIfAbsent(mark.evidence(), id -> new ArrayList<>())
                                .add(mark));
        return passages.values().stream().map(LayerMarks::passage).toList();
    }

    private static TextMark passage(List<LayerMark> spans) {
        LayerMark first = spans.getFirst();
        return mark(
                first.evidence(),
                first.stance(),
                spans.stream()
                        .map(span -> new TextMark.Stretch(span.start(), span.end()))
                        .toList());
    }

    private static TextMark mark(EvidenceId id, Stance stance, List<TextMark.Stretch> stretches) {
        TextMark.State state =
                switch (stance) {
                    case SUPPORTS -> TextMark.State.SUPPORTS;
                    case REFUTES -> TextMark.State.REFUTES;
                    case GIVES_CONTEXT -> TextMark.State.GIVES_CONTEXT;
                };
        return new TextMark(
                id.toString(), stretches, state, Texts.nameOf("evidence.stance", stance));
    }
}
