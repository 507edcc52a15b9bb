package org.claimdesk.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.ui.SentContent;
import org.claimdesk.ui.TextMark;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
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
        return documents
                .layer(layer)
                .map(found -> SentContent.text(documents.text(layer), found.sha256(), from, to))
                .orElseGet(() -> ResponseEntity.notFound().build());
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
        return documents
                .original(new DocumentId(id))
                .map(
                        file ->
                                SentContent.download(
                                        file.path(),
                                        file.sha256(),
                                        file.name(),
                                        MediaType.APPLICATION_OCTET_STREAM))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
