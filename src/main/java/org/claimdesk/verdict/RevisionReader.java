package org.claimdesk.verdict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.evidence.CellContext.Heading;
import org.claimdesk.evidence.CellContext.Stored;
import org.claimdesk.evidence.NoteKind;
import org.claimdesk.evidence.Stance;
import org.claimdesk.evidence.translation.TranslationId;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.VersionId;
import org.claimdesk.verdict.FrozenEvidence.Content;
import org.claimdesk.verdict.FrozenEvidence.Note;
import org.claimdesk.verdict.FrozenEvidence.Passage;
import org.claimdesk.verdict.Rating.Grade;
import org.claimdesk.verdict.Rating.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link RevisionJson} writes, and wrote by its earlier schemas. */
public final class RevisionReader {

    private static final JsonMapper MAPPER = new JsonMapper();

    private RevisionReader() {}

    public static RevisionSnapshot read(String canonical) {
        JsonNode root = MAPPER.readTree(canonical);
        int schema = schema(root);
        if (schema < 1 || schema > RevisionJson.SCHEMA) {
            throw new IllegalArgumentException("No reader for schema %d".formatted(schema));
        }
        return new RevisionSnapshot(
                ClaimId.of(text(root, "claim")),
                UserId.of(text(root, "author")),
                Instant.parse(text(root, "madeAt")),
                new Matter(
                        text(root, "statement"),
                        maybe(root, "speaker", JsonNode::asString),
                        maybe(root, "dateSaid", JsonNode::asString),
                        all(root, "appearances").map(RevisionReader::appearance).toList(),
                        all(root, "evidence").map(RevisionReader::evidence).toList()),
                maybe(root, "rating", RevisionReader::rating),
                RationaleJson.read(root.get("rationale")),
                maybe(root, "asOf", day -> LocalDate.parse(day.asString())),
                maybe(root, "reasonWithoutEvidence", JsonNode::asString));
    }

    /** The schema that a revision says it was written by. */
    static int schema(String canonical) {
        return schema(MAPPER.readTree(canonical));
    }

    private static int schema(JsonNode root) {
        return root.get("schema").asInt();
    }

    private static FrozenAppearance appearance(JsonNode node) {
        return new FrozenAppearance(
                ArticleId.of(text(node, "article")),
                VersionId.of(text(node, "version")),
                new Sha256(text(node, "textHash")),
                all(node, "spans").map(RevisionReader::span).toList());
    }

    private static GivenRating rating(JsonNode node) {
        String key = text(node, "key");
        String label = text(node, "label");
        return new GivenRating(
                new ScaleRef(
                        UUID.fromString(text(node, "scale")), node.get("scaleVersion").asInt()),
                node.has("value")
                        ? new Grade(key, label, node.get("value").asInt())
                        : new Outcome(key, label, node.get("needsEvidence").asBoolean()));
    }

    private static FrozenEvidence evidence(JsonNode node) {
        return new FrozenEvidence(
                EvidenceId.of(text(node, "id")),
                Stance.valueOf(text(node, "stance")),
                text(node, "remark"),
                UserId.of(text(node, "by")),
                Instant.parse(text(node, "at")),
                content(node));
    }

    private static Content content(JsonNode evidence) {
        if (evidence.has("note")) {
            JsonNode note = evidence.get("note");
            return new Note(
                    NoteKind.valueOf(text(note, "kind")),
                    text(note, "text"),
                    maybe(note, "date", day -> LocalDate.parse(day.asString())),
                    maybe(note, "who", JsonNode::asString),
                    maybe(note, "how", JsonNode::asString));
        }
        JsonNode passage = evidence.get("passage");
        return new Passage(
                DocumentId.of(text(passage, "document")),
                text(passage, "name"),
                new Sha256(text(passage, "documentHash")),
                LayerId.of(text(passage, "layer")),
                new Sha256(text(passage, "layerHash")),
                all(passage, "spans").map(RevisionReader::span).toList(),
                passage.has("translations")
                        ? all(passage, "translations").map(RevisionReader::translation).toList()
                        : List.of(),
                passage.has("cells")
                        ? all(passage, "cells").map(RevisionReader::cells).toList()
                        : List.of());
    }

    private static FrozenCells cells(JsonNode node) {
        return new FrozenCells(
                text(node, "place"),
                headings(node, "columns"),
                headings(node, "rows"),
                node.has("stored")
                        ? all(node, "stored").map(RevisionReader::stored).toList()
                        : List.of(),
                node.has("more"));
    }

    private static List<Heading> headings(JsonNode cells, String name) {
        return cells.has(name)
                ? all(cells, name)
                        .map(one -> new Heading(text(one, "of"), text(one, "words")))
                        .toList()
                : List.of();
    }

    private static Stored stored(JsonNode node) {
        return Stored.of(
                node.propertyStream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, field -> field.getValue().asString())));
    }

    private static FrozenTranslation translation(JsonNode node) {
        return new FrozenTranslation(
                TranslationId.of(text(node, "id")),
                text(node, "language"),
                text(node, "words"),
                maybe(node, "tool", JsonNode::asString),
                UserId.of(text(node, "by")),
                Instant.parse(text(node, "at")));
    }

    private static Span span(JsonNode node) {
        return new Span(
                node.get("start").asInt(),
                node.get("end").asInt(),
                text(node, "quote"),
                text(node, "prefix"),
                text(node, "suffix"),
                Locator.parse(text(node, "locator")));
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }

    private static Stream<JsonNode> all(JsonNode node, String field) {
        return node.get(field).valueStream();
    }

    private static <T> Optional<T> maybe(JsonNode node, String field, Function<JsonNode, T> read) {
        return node.has(field) ? Optional.of(read.apply(node.get(field))) : Optional.empty();
    }
}
