package org.claimdesk.article;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.claimdesk.shared.KeptText;
import org.claimdesk.shared.VersionId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives the browser the text of a version, past the session, which never holds it. */
@RestController
class VersionContent {

    private static final MediaType PLAIN = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private static final String NO_POWERS = "default-src 'none'; sandbox";

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
            @RequestParam @Nullable Integer from,
            @RequestParam @Nullable Integer to) {
        Optional<VersionDetails> version = articles.version(id);
        if (version.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        int start = from == null ? 0 : from;
        int end = to == null ? version.get().length() : to;
        if (start < 0 || end < start || end > version.get().length()) {
            return ResponseEntity.badRequest().build();
        }
        if (!(articles.textAtHand(id) instanceof KeptText.Whole(String text))) {
            return ResponseEntity.status(HttpStatus.GONE).build();
        }
        return ResponseEntity.ok()
                .contentType(PLAIN)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .eTag("%s-%d-%d".formatted(version.get().text().hex(), start, end))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NO_POWERS)
                .body(text.substring(start, end).getBytes(StandardCharsets.UTF_8));
    }
}
