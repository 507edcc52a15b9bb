package org.claimdesk.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.claimdesk.shared.KeptText;
import org.claimdesk.shared.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ByteArrayResource;
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

    private static final Logger log = LoggerFactory.getLogger(SentContent.class);

    private static final MediaType TEXT = new MediaType("text", "plain", UTF_8);

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
                .body(text.substring(start, end).getBytes(UTF_8));
    }

    /**
     * A file that is never shown, only saved, and not kept by the browser beside that. One that was
     * altered since it was kept is gone (410): nobody should prove anything with it.
     *
     * @param hash of the file as it was kept
     */
    public static ResponseEntity<Resource> download(
            Path file, Sha256 hash, String name, MediaType type) {
        return download(file, isUnaltered(file, hash), name, type);
    }

    /**
     * The same of a file that was held against its hash already, for requests that come many times
     * for parts of it. Which part is asked for, the request says.
     */
    public static ResponseEntity<Resource> download(
            Path file, boolean isUnaltered, String name, MediaType type) {
        if (!isUnaltered) {
            log.error("A file was altered since it was kept, and is not given out");
            return gone("ui.altered");
        }
        return withoutPowers(CacheControl.noStore())
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name, UTF_8).build().toString())
                .body(new FileSystemResource(file));
    }

    /** A file that was kept, and lies on the disk no longer (410), with a sentence that says so. */
    public static ResponseEntity<Resource> lost() {
        return gone("ui.lost");
    }

    private static ResponseEntity<Resource> gone(String key) {
        return ResponseEntity.status(HttpStatus.GONE)
                .contentType(TEXT)
                .body(new ByteArrayResource(Texts.text(key).getBytes(UTF_8)));
    }

    private static boolean isUnaltered(Path file, Sha256 hash) {
        try (var in = Files.newInputStream(file)) {
            return Sha256.of(in).equals(hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it may not do stands in {@link ContentHeaders}, as for all that is fetched so. */
    private static BodyBuilder withoutPowers(CacheControl cache) {
        return ResponseEntity.ok().cacheControl(cache);
    }
}
