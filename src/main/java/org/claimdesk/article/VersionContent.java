package org.claimdesk.article;

import java.time.Duration;
import org.claimdesk.shared.VersionId;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives the browser the text of a version, past the session, which never holds it. */
@RestController
class VersionContent {

    private static final MediaType PLAIN = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final Articles articles;

    VersionContent(Articles articles) {
        this.articles = articles;
    }

    /**
     * The text, or a stretch of it in UTF-16 code units. It never changes, so a browser may keep
     * it, but only for whoever is signed in.
     */
    @GetMapping("/content/versions/{id}/text")
    ResponseEntity<Resource> text(@PathVariable VersionId id) {
        return articles.version(id)
                .map(
                        version ->
                                ResponseEntity.ok()
                                        .contentType(PLAIN)
                                        .cacheControl(
                                                CacheControl.maxAge(Duration.ofHours(1))
                                                        .cachePrivate())
                                        .eTag(version.text().hex())
                                        .<Resource>body(
                                                new InputStreamResource(articles.textAsUtf8(id))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
