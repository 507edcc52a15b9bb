package org.claimdesk.extraction.child;

import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page tells about itself in its head, under the names that it uses. */
final class HtmlMetas {

    private HtmlMetas() {}

    static Map<String, String> of(Document page) {
        Map<String, String> fields = new TreeMap<>();
        for (Element meta : page.select("meta[content]")) {
            String name = meta.attr("property");
            if (name.isBlank()) {
                name = meta.attr("name");
            }
            if (!name.isBlank() && !meta.attr("content").isBlank()) {
                fields.merge(
                        name.strip(), meta.attr("content"), (one, other) -> one + "\n" + other);
            }
        }
        return DocumentFields.fitting(fields);
    }
}
