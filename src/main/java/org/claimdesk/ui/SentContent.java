package org.claimdesk.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.claimdesk.shared.KeptText;
import org.claimdesk.shared.Sha256;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;

/**
 * Answers that carry what came from elsewhere: text for our own component, or a file to be
 * downloaded. Neither can do anything in our origin.
 */
public final class SentContent {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private SentContent() {}

    /**
     * A stretch of a text, in UTF-16 code units; the whole where no ends are given. A text that was
     * lost is gone (410), ends outside of it are refused (400). The browser keeps it, but asks each
     * time whether it still may show it.
     *
     * @param hash of the whole text
     */
    public static ResponseEntity<byte[]> text(
            KeptText kept, Sha256 hash, Optional<Integer> from, Optional<Integer> to) {
        if (!(kept instanceof KeptText.Whole(String text))) {
            return ResponseEntity.status(HttpStatus.GONE).build();
        }
        int start = from.orElse(0);
        int end = to.orElse(text.length());
        if (start < 0 || end < start || end > text.length()) {
            return ResponseEntity.badRequest().build();
        }
        return withoutPowers(CacheControl.noCache().cachePrivate())
                .eTag("%s-%d-%d".formatted(hash.hex(), start, end))
                .contentType(TEXT)
                .body(text.substring(start, end).getBytes(StandardCharsets.UTF_8));
    }

    /** A file that is never shown, only saved, and not kept by the browser beside that. */
    public static ResponseEntity<Resource> download(Path file, String name, MediaType type) {
        return withoutPowers(CacheControl.noStore())
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(file));
    }

    private static BodyBuilder withoutPowers(CacheControl cache) {
        return ResponseEntity.ok()
                .cacheControl(cache)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox");
    }
}
