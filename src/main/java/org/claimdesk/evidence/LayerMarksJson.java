package org.claimdesk.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimdesk.shared.EvidenceId;

/** Marks of a layer as the text component reads them. */
final class LayerMarksJson {

    private LayerMarksJson() {}

    static List<Map<String, Object>> of(List<LayerMark> marks) {
        Map<EvidenceId, List<LayerMark>> passages = new LinkedHashMap<>();
        marks.forEach(
                mark ->
                        passages.computeIfAbsent(mark.evidence(), id -> new ArrayList<>())
                                .add(mark));
        return passages.values().stream().map(LayerMarksJson::passage).toList();
    }

    private static Map<String, Object> passage(List<LayerMark> spans) {
        LayerMark first = spans.getFirst();
        return Map.of(
                "id", first.evidence().toString(),
                "state", first.stance().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "spans", spans.stream().map(span -> List.of(span.start(), span.end())).toList());
    }
}
