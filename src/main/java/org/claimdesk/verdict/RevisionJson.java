package org.claimdesk.verdict;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.claimdesk.evidence.CellContext.Heading;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Span;
import org.claimdesk.verdict.FrozenEvidence.Note;
import org.claimdesk.verdict.FrozenEvidence.Passage;
import org.claimdesk.verdict.Rating.Grade;
import org.claimdesk.verdict.Rating.Outcome;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The canonical form of a revision: RFC 8785 over the fields below, what is absent left out. A
 * revision's content hash is the SHA-256 of its UTF-8. Never changes for a schema number; a new
 * form takes a new number (decision 0051).
 */
public final class RevisionJson {

    /**
     * Stands in every snapshot as {@code schema}. In 1, notes did not hold who said something and
     * how it was taken; before 3, passages held no translations; before 4, nothing of what stands
     * around quoted cells.
     */
    public static final int SCHEMA = 4;

    private RevisionJson() {}

    public static String canonical(RevisionSnapshot snapshot) {
        try {
            return new JsonCanonicalizer(tree(snapshot).toString()).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException("No canonical form of " + snapshot.claim(), e);
        }
    }

    public static Sha256 hash(String canonical) {
        return Sha256.of(canonical);
    }

    private static ObjectNode tree(RevisionSnapshot snapshot) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schema", SCHEMA);
        root.put("claim", snapshot.claim().toString());
        root.put("author", snapshot.author().toString());
        root.put("madeAt", snapshot.madeAt().toString());
        root.put("statement", snapshot.matter().statement());
        snapshot.matter().speaker().ifPresent(speaker -> root.put("speaker", speaker));
        snapshot.matter().dateSaid().ifPresent(date -> root.put("dateSaid", date));
        ArrayNode appearances = root.putArray("appearances");
        snapshot.matter().appearances().forEach(a -> appearance(appearances.addObject(), a));
        snapshot.rating().ifPresent(given -> rating(root.putObject("rating"), given));
        root.set("rationale", RationaleJson.blocks(snapshot.rationale()));
        ArrayNode evidence = root.putArray("evidence");
        snapshot.matter().evidence().forEach(e -> evidence(evidence.addObject(), e));
        snapshot.asOf().ifPresent(day -> root.put("asOf", day.toString()));
        snapshot.reasonWithoutEvidence().ifPresent(r -> root.put("reasonWithoutEvidence", r));
        return root;
    }

    private static void appearance(ObjectNode node, FrozenAppearance appearance) {
        node.put("article", appearance.article().toString());
        node.put("version", appearance.version().toString());
        node.put("textHash", appearance.textHash().hex());
        spans(node, appearance.spans());
    }

    private static void rating(ObjectNode node, GivenRating given) {
        node.put("scale", given.scale().scale().toString());
        node.put("scaleVersion", given.scale().version());
        node.put("key", given.rating().key());
        node.put("label", given.rating().label());
        switch (given.rating()) {
            case Grade grade -> node.put("value", grade.value());
            case Outcome outcome -> node.put("needsEvidence", outcome.needsEvidence());
        }
    }

    private static void evidence(ObjectNode node, FrozenEvidence evidence) {
        node.put("id", evidence.id().toString());
        node.put("stance", evidence.stance().name());
        node.put("remark", evidence.remark());
        node.put("by", evidence.by().toString());
        node.put("at", evidence.at().toString());
        switch (evidence.content()) {
            case Passage passage -> passage(node.putObject("passage"), passage);
            case Note note -> note(node.putObject("note"), note);
        }
    }

    private static void passage(ObjectNode node, Passage passage) {
        node.put("document", passage.document().toString());
        node.put("name", passage.name());
        node.put("documentHash", passage.documentHash().hex());
        node.put("layer", passage.layer().toString());
        node.put("layerHash", passage.layerHash().hex());
        spans(node, passage.spans());
        if (!passage.translations().isEmpty()) {
            ArrayNode translations = node.putArray("translations");
            passage.translations().forEach(t -> translation(translations.addObject(), t));
        }
        if (!passage.cells().isEmpty()) {
            ArrayNode cells = node.putArray("cells");
            passage.cells().forEach(range -> cells(cells.addObject(), range));
        }
    }

    private static void cells(ObjectNode node, FrozenCells cells) {
        node.put("place", cells.place());
        headings(node, "columns", cells.columns());
        headings(node, "rows", cells.rows());
        if (!cells.stored().isEmpty()) {
            ArrayNode stored = node.putArray("stored");
            cells.stored().forEach(one -> put(stored.addObject(), one.told()));
        }
        if (cells.more()) {
            node.put("more", true);
        }
    }

    private static void headings(ObjectNode cells, String name, List<Heading> headings) {
        if (!headings.isEmpty()) {
            ArrayNode all = cells.putArray(name);
            for (Heading heading : headings) {
                all.addObject().put("of", heading.of()).put("words", heading.words());
            }
        }
    }

    private static void put(ObjectNode node, Map<String, String> fields) {
        fields.forEach(node::put);
    }

    private static void translation(ObjectNode node, FrozenTranslation translation) {
        node.put("id", translation.id().toString());
        node.put("language", translation.language());
        node.put("words", translation.words());
        translation.tool().ifPresent(tool -> node.put("tool", tool));
        node.put("by", translation.by().toString());
        node.put("at", translation.at().toString());
    }

    private static void note(ObjectNode node, Note note) {
        node.put("kind", note.kind().name());
        node.put("text", note.text());
        note.date().ifPresent(day -> node.put("date", day.toString()));
        note.who().ifPresent(who -> node.put("who", who));
        note.how().ifPresent(how -> node.put("how", how));
    }

    private static void spans(ObjectNode parent, List<Span> spans) {
        ArrayNode nodes = parent.putArray("spans");
        for (Span span : spans) {
            ObjectNode node = nodes.addObject();
            node.put("start", span.start());
            node.put("end", span.end());
            node.put("quote", span.quote());
            node.put("prefix", span.prefix());
            node.put("suffix", span.suffix());
            node.put("locator", span.locator().format());
        }
    }
}
