package org.claimdesk.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.verdict.Rationale.Block;
import org.claimdesk.verdict.Rationale.Inline;
import org.claimdesk.verdict.Rationale.LineBreak;
import org.claimdesk.verdict.Rationale.Listing;
import org.claimdesk.verdict.Rationale.Paragraph;
import org.claimdesk.verdict.Rationale.Reference;
import org.claimdesk.verdict.Rationale.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form in which a rationale is kept and in which the editor on the screen gives and takes it: a
 * list of blocks. A link that may do harm is dropped and its words stay; anything else that is
 * unknown is refused.
 */
public final class RationaleJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = new JsonMapper();

    private RationaleJson() {}

    public static String write(Rationale rationale) {
        return blocks(rationale).toString();
    }

    /**
     * Reads what {@link #write} or the editor wrote; anything else is an IllegalArgumentException.
     */
    public static Rationale read(String json) {
        try {
            return read(MAPPER.readTree(json));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("No rationale: " + e.getOriginalMessage(), e);
        }
    }

    static ArrayNode blocks(Rationale rationale) {
        ArrayNode blocks = NODES.arrayNode();
        for (Block block : rationale.blocks()) {
            ObjectNode node = blocks.addObject();
            switch (block) {
                case Paragraph paragraph -> node.set("paragraph", line(paragraph));
                case Listing(boolean numbered, List<Paragraph> items) -> {
                    ArrayNode lines = node.putArray(numbered ? "numbered" : "bullets");
                    items.forEach(item -> lines.add(line(item)));
                }
            }
        }
        return blocks;
    }

    static Rationale read(JsonNode blocks) {
        List<Block> read = new ArrayList<>();
        for (JsonNode block : array(blocks)) {
            if (block.has("paragraph")) {
                read.add(paragraph(block.get("paragraph")));
            } else if (block.has("numbered")) {
                read.add(new Listing(true, items(block.get("numbered"))));
            } else if (block.has("bullets")) {
                read.add(new Listing(false, items(block.get("bullets"))));
            } else {
                throw new IllegalArgumentException("A rationale has no such block: " + block);
            }
        }
        return new Rationale(read);
    }

    private static ArrayNode line(Paragraph paragraph) {
        ArrayNode line = NODES.arrayNode();
        for (Inline inline : paragraph.content()) {
            ObjectNode node = line.addObject();
            switch (inline) {
                case Words words -> words(node, words);
                case Reference(EvidenceId evidence) -> node.put("evidence", evidence.toString());
                case LineBreak() -> node.put("break", true);
            }
        }
        return line;
    }

    private static void words(ObjectNode node, Words words) {
        node.put("text", words.text());
        if (words.bold()) {
            node.put("bold", true);
        }
        if (words.italic()) {
            node.put("italic", true);
        }
        words.link().ifPresent(link -> node.put("link", link));
    }

    private static List<Paragraph> items(JsonNode lines) {
        List<Paragraph> items = new ArrayList<>();
        array(lines).forEach(line -> items.add(paragraph(line)));
        return items;
    }

    private static Paragraph paragraph(JsonNode line) {
        List<Inline> content = new ArrayList<>();
        for (JsonNode node : array(line)) {
            if (node.has("text")) {
                content.add(words(node));
            } else if (node.has("evidence")) {
                content.add(new Reference(EvidenceId.of(node.get("evidence").asString())));
            } else if (node.has("break")) {
                content.add(new LineBreak());
            } else {
                throw new IllegalArgumentException("A rationale has no such words: " + node);
            }
        }
        return new Paragraph(content);
    }

    private static Words words(JsonNode node) {
        return new Words(
                node.get("text").asString(),
                node.path("bold").asBoolean(false),
                node.path("italic").asBoolean(false),
                Optional.of(node.path("link").asString(""))
                        .filter(link -> !link.isEmpty() && Rationale.isHarmless(link)));
    }

    private static ArrayNode array(JsonNode node) {
        if (node instanceof ArrayNode array) {
            return array;
        }
        throw new IllegalArgumentException("Not a list: " + node);
    }
}
