package org.claimdesk.article;

import java.util.Optional;
import org.claimdesk.shared.VersionId;
import org.claimdesk.ui.SentContent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives the browser the text of a version, past the session, which never holds it. */
@RestController
class VersionContent {

    private final Articles articles;

    VersionContent(Articles articles) {
        this.articles = articles;
    }

    /** The text, or a stretch of it in UTF-16 code units. Gone (410) when it was lost. */
    @GetMapping("/content/versions/{id}/text")
    ResponseEntity<byte[]> text(
            @PathVariable VersionId id,
            @RequestParam Optional<Integer> from,
            @RequestParam Optional<Integer> to) {
        return articles.version(id)
                .map(version -> SentContent.text(articles.textAtHand(id), version.text(), from, to))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
