package org.claimdesk.article;

import java.util.Map;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.Subject;

/** An article came in, with its first version. */
public record ArticleImported(ArticleId article, VersionDetails version, String title)
        implements Audited {

    @Override
    public String action() {
        return "article.imported";
    }

    @Override
    public Subject subject() {
        return Subject.of(article);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "version", version.id().toString(),
                "bytes", version.bytes().hex(),
                "text", version.text().hex());
    }

    @Override
    public Map<String, String> values() {
        return Map.of("title", title);
    }
}
