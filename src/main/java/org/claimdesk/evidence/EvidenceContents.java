package org.claimdesk.evidence;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.KeptText;
import org.claimdesk.shared.LayerId;
import org.claimdesk.ui.TextMark;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What browsers fetch beside the screens: texts and marks of layers, and documents as they were
 * received, which are only ever downloaded and never shown in our origin.
 */
@RestController
@RequestMapping("/content")
class EvidenceContents {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final String NO_POWERS = "default-src 'none'; sandbox";

    private final Documents documents;
    private final Evidence evidence;

    EvidenceContents(Documents documents, Evidence evidence) {
        this.documents = documents;
        this.evidence = evidence;
    }

    /**
     * The text between two offsets in UTF-16 code units; all of it where they are not given. Gone
     * (410) when the text was lost.
     */
    @GetMapping("/layers/{id}/text")
    ResponseEntity<byte[]> text(
            @PathVariable UUID id,
            @RequestParam Optional<Integer> from,
            @RequestParam Optional<Integer> to) {
        LayerId layer = new LayerId(id);
        if (documents.layer(layer).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        if (!(documents.text(layer) instanceof KeptText.Whole(String text))) {
            return ResponseEntity.status(HttpStatus.GONE).build();
        }
        int start = from.orElse(0);
        int end = to.orElse(text.length());
        if (start < 0 || end < start || end > text.length()) {
            return ResponseEntity.badRequest().build();
        }
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NO_POWERS)
                .body(text.substring(start, end).getBytes(StandardCharsets.UTF_8));
    }

    /** The passages of a layer that claims rest on, each with all its spans. */
    @GetMapping("/layers/{id}/marks")
    ResponseEntity<List<TextMark>> marks(@PathVariable UUID id) {
        LayerId layer = new LayerId(id);
        if (documents.layer(layer).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(LayerMarks.of(evidence.marks(layer)));
    }

    @GetMapping("/documents/{id}/original")
    ResponseEntity<Resource> original(@PathVariable UUID id) {
        Optional<OriginalFile> file = documents.original(new DocumentId(id));
        if (file.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        Path path = file.get().path();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.get().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NO_POWERS)
                .body(new FileSystemResource(path));
    }
}
