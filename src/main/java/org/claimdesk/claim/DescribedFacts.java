package org.claimdesk.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the log tells what was written about a claim. */
final class DescribedFacts {

    private DescribedFacts() {}

    static Map<String, String> facts(ClaimDescription description) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("kind", description.kind().name());
        put(facts, "said", description.said() == null ? null : description.said().format());
        put(facts, "assignee", description.assignee());
        put(facts, "due", description.dueAt());
        if (!description.topics().isEmpty()) {
            facts.put(
                    "topics",
                    description.topics().stream()
                            .map(TopicId::toString)
                            .sorted()
                            .collect(Collectors.joining(",")));
        }
        return facts;
    }

    static Map<String, String> values(ClaimDescription description) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("statement", description.statement());
        put(values, "speaker", description.speaker());
        put(values, "reason", description.reason().isEmpty() ? null : description.reason());
        return values;
    }

    private static void put(Map<String, String> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, value.toString());
        }
    }
}
