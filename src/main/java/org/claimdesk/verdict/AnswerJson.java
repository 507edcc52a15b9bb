package org.claimdesk.verdict;

import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The form in which a working copy is kept. */
final class AnswerJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private AnswerJson() {}

    static String write(Answer answer) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        answer.rating().ifPresent(key -> node.put("rating", key));
        node.set("rationale", RationaleJson.blocks(answer.rationale()));
        answer.asOf().ifPresent(day -> node.put("asOf", day.toString()));
        answer.reasonWithoutEvidence().ifPresent(reason -> node.put("reason", reason));
        return node.toString();
    }

    static Answer read(String json) {
        JsonNode node = MAPPER.readTree(json);
        return new Answer(
                text(node, "rating"),
                RationaleJson.read(node.get("rationale")),
                text(node, "asOf").map(LocalDate::parse),
                text(node, "reason"));
    }

    private static Optional<String> text(JsonNode node, String field) {
        return node.has(field) ? Optional.of(node.get(field).asString()) : Optional.empty();
    }
}
