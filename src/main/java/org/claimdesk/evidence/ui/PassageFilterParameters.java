package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.Overtaken;
import org.claimdesk.evidence.PassageFilter;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.ui.FilterReader;

/** The filter of the passages list as it stands in the address bar. */
public final class PassageFilterParameters {

    private PassageFilterParameters() {}

    /** The address of the list, narrowed. */
    public static String path(PassageFilter filter) {
        return EvidencePaths.PASSAGES + "?" + of(filter).getQueryString();
    }

    static QueryParameters of(PassageFilter filter) {
        Map<String, List<String>> parameters = new HashMap<>();
        if (!filter.text().isEmpty()) {
            parameters.put("text", List.of(filter.text()));
        }
        put(parameters, "result", filter.results());
        put(parameters, "fresh", filter.fresh());
        put(parameters, "overtaken", filter.overtaken());
        return new QueryParameters(parameters);
    }

    static PassageFilter read(FilterReader address) {
        String words = address.words("text");
        return new PassageFilter(
                words == null ? "" : words,
                Set.copyOf(
                        address.constants(
                                "result",
                                text("evidence.checked.result"),
                                VerificationResult.class)),
                Set.copyOf(
                        address.constants(
                                "fresh", text("evidence.checked.fresh"), VerificationResult.class)),
                Set.copyOf(
                        address.constants(
                                "overtaken", text("evidence.checked.overtaken"), Overtaken.class)));
    }

    private static <E extends Enum<E>> void put(
            Map<String, List<String>> parameters, String name, Set<E> results) {
        if (!results.isEmpty()) {
            parameters.put(name, results.stream().sorted().map(FilterReader::written).toList());
        }
    }
}
