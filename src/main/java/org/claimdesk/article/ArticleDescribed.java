package org.claimdesk.article;

import java.util.LinkedHashMap;
import java.util.Map;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.shared.Subject;
import org.jspecify.annotations.Nullable;

/** What is known about an article was corrected. */
public record ArticleDescribed(ArticleId article, ArticleDescription description)
        implements Audited {

    @Override
    public String action() {
        return "article.described";
    }

    @Override
    public Subject subject() {
        return Subject.of(article);
    }

    @Override
    public Map<String, String> facts() {
        PartialDate published = description.published();
        return published == null
                ? Map.of("kind", description.kind().name())
                : Map.of("kind", description.kind().name(), "published", published.format());
    }

    @Override
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", description.title());
        put(values, "outlet", description.outlet());
        put(values, "byline", description.byline());
        put(values, "language", description.language());
        put(values, "url", description.url() == null ? null : description.url().toString());
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
