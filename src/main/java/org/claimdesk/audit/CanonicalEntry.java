package org.claimdesk.audit;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The text of an entry that is hashed: RFC 8785, kept as it was written for ever. Another form gets
 * another schema number (decision 0010).
 */
final class CanonicalEntry {

    static final int SCHEMA = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Always six digits, so that the text does not depend on how a time happens to end. */
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private CanonicalEntry() {}

    static String write(LogEntry entry) {
        var commitments = new HashMap<String, String>();
        entry.commitments().forEach((name, hash) -> commitments.put(name, hash.hex()));
        return canonical(
                JSON.writeValueAsString(
                        Map.of(
                                "schema", SCHEMA,
                                "position", entry.position(),
                                "at", MICROSECONDS.format(entry.at()),
                                "actor", entry.actor().toString(),
                                "action", entry.action(),
                                "subject",
                                        Map.of(
                                                "kind", entry.subject().kind(),
                                                "id", entry.subject().id().toString()),
                                "facts", entry.facts(),
                                "commitments", commitments,
                                "previous", entry.previous().hex())));
    }

    /**
     * @throws IllegalArgumentException when the text is no entry of a schema that is known
     */
    static LogEntry read(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            if (json.path("schema").asInt() != SCHEMA) {
                throw new IllegalArgumentException("Unknown schema of an entry");
            }
            var facts = new HashMap<String, String>();
            json.required("facts").forEachEntry((name, value) -> facts.put(name, value.asString()));
            var commitments = new HashMap<String, Sha256>();
            json.required("commitments")
                    .forEachEntry(
                            (name, hash) -> commitments.put(name, new Sha256(hash.asString())));
            JsonNode subject = json.required("subject");
            return new LogEntry(
                    json.required("position").asLong(),
                    Instant.from(MICROSECONDS.parse(json.required("at").asString())),
                    UserId.of(json.required("actor").asString()),
                    json.required("action").asString(),
                    new Subject(
                            subject.required("kind").asString(),
                            UUID.fromString(subject.required("id").asString())),
                    facts,
                    commitments,
                    new Sha256(json.required("previous").asString()));
        } catch (JacksonException | java.time.DateTimeException e) {
            throw new IllegalArgumentException("Not an entry of the log", e);
        }
    }

    private static String canonical(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException e) {
            throw new IllegalArgumentException("Not to be written as canonical JSON", e);
        }
    }
}
