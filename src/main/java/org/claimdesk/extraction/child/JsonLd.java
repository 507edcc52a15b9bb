package org.claimdesk.extraction.child;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says about its article for machines, in schema.org's words. */
final class JsonLd {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .build();

    private static final int MOST_NODES = 10_000;

    private static final Set<String> ARTICLES =
            Set.of(
                    "Article",
                    "NewsArticle",
                    "ReportageNewsArticle",
                    "AnalysisNewsArticle",
                    "OpinionNewsArticle",
                    "BackgroundNewsArticle",
                    "AdvertiserContentArticle",
                    "LiveBlogPosting",
                    "BlogPosting",
                    "SocialMediaPosting",
                    "DiscussionForumPosting",
                    "ScholarlyArticle",
                    "MedicalScholarlyArticle",
                    "TechArticle",
                    "Report",
                    "Recipe",
                    "WebPage");

    private final List<JsonNode> things;

    private JsonLd(List<JsonNode> things) {
        this.things = things;
    }

    static JsonLd of(Document page) {
        List<JsonNode> things = new ArrayList<>();
        for (Element script : page.select("script[type^=application/ld+json]")) {
            try {
                collect(JSON.readTree(script.data().strip()), things);
            } catch (JacksonException e) {
                // Pages are full of it; what the page says elsewhere is left.
            }
        }
        // A page is what is left to describe an article when nothing else does.
        things.sort(Comparator.comparing(thing -> type(thing).equals("WebPage")));
        return new JsonLd(things);
    }

    /** The kind of the first article, or an empty text. */
    String type() {
        return things.isEmpty() ? "" : type(things.getFirst());
    }

    /** The first text under one of the names; of a thing its name. */
    Optional<String> text(String... names) {
        return things.stream()
                .flatMap(thing -> Stream.of(names).map(thing::path))
                .flatMap(JsonLd::texts)
                .findFirst();
    }

    /** All texts under the first of the names that an article has. */
    List<String> texts(String name) {
        return things.stream()
                .map(thing -> texts(thing.path(name)).distinct().toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<String> texts(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().limit(50).flatMap(JsonLd::texts);
        }
        JsonNode value =
                node.isObject() ? node.has("name") ? node.path("name") : node.path("@id") : node;
        if (value.isArray()) {
            return texts(value);
        }
        return value.isString() && !value.stringValue().isBlank()
                ? Stream.of(value.stringValue().strip())
                : Stream.empty();
    }

    private static void collect(JsonNode root, List<JsonNode> things) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.removeFirst();
            if (node.isObject() && ARTICLES.contains(type(node))) {
                things.add(node);
            }
            node.valueStream().filter(JsonNode::isContainer).forEach(open::addLast);
        }
    }

    private static String type(JsonNode thing) {
        JsonNode type = thing.path("@type");
        if (type.isArray()) {
            return type.valueStream()
                    .map(one -> one.asString(""))
                    .filter(ARTICLES::contains)
                    .findFirst()
                    .orElse("");
        }
        return type.asString("");
    }
}
