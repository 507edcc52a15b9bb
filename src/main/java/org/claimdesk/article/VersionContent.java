package org.claimdesk.article;

import java.time.Duration;
import java.util.Optional;
import org.claimdesk.shared.VersionId;
import org.claimdesk.ui.SentContent;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives the browser the text of a version, past the session, which never holds it. */
@RestController
class VersionContent {

    private static final CacheControl FOR_AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePrivate();

    private final Articles articles;

    VersionContent(Articles articles) {
        this.articles = articles;
    }

    /**
     * The text, or a stretch of it in UTF-16 code units. It never changes, so a browser may keep
     * it, but only for whoever is signed in. Gone (410) when the text was lost.
     */
    @GetMapping("/content/versions/{id}/text")
    ResponseEntity<byte[]> text(
            @PathVariable VersionId id,
            @RequestParam Optional<Integer> from,
            @RequestParam Optional<Integer> to) {
        return articles.version(id).isEmpty()
                ? ResponseEntity.notFound().build()
                : SentContent.text(articles.textAtHand(id), from, to, FOR_AN_HOUR);
    }
}
