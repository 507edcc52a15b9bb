package org.claimdesk.article;

import java.util.Map;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Subject;

/** Bytes came again that had already made an article. */
public record ArticleReceivedAgain(ArticleId article, Sha256 bytes) implements Audited {

    @Override
    public String action() {
        return "article.received-again";
    }

    @Override
    public Subject subject() {
        return Subject.of(article);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("bytes", bytes.hex());
    }
}
