package org.claimdesk.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.Sha256;
import org.claimdesk.store.CheckedFiles;
import org.claimdesk.ui.SentContent;
import org.claimdesk.ui.TextMark;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
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
    private final CheckedFiles checked;
    private final DrawnPictures pictures;

    EvidenceContents(
            Documents documents, Evidence evidence, CheckedFiles checked, DrawnPictures pictures) {
        this.documents = documents;
        this.evidence = evidence;
        this.checked = checked;
        this.pictures = pictures;
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

    /**
     * Which part of a layer stands on which page, each as number of the page (from 1), first offset
     * and offset after the last.
     */
    @GetMapping("/layers/{id}/pages")
    ResponseEntity<List<int[]>> pages(@PathVariable UUID id) {
        LayerId layer = new LayerId(id);
        if (documents.layer(layer).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        List<int[]> pages = new ArrayList<>();
        for (LayerPart part : documents.parts(layer)) {
            if (part.locator() instanceof Locator.Page page) {
                pages.add(new int[] {page.number(), part.start(), part.end()});
            }
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(pages);
    }

    /**
     * The whole file is read and held against its hash before any of it is sent; when ranges of it
     * are asked for, only where somebody touched it since that was done last.
     */
    @GetMapping("/documents/{id}/original")
    ResponseEntity<Resource> original(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.RANGE) Optional<String> range) {
        DocumentId document = new DocumentId(id);
        if (documents.find(document).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return documents
                .original(document)
                .map(file -> range.isPresent() ? ranges(file) : whole(file))
                .orElseGet(SentContent::lost);
    }

    /**
     * A picture, drawn anew by a child process as a PDF; what can't be drawn is not processable
     * (422). Waits for the drawing where nobody looked at it lately.
     */
    @GetMapping("/documents/{id}/picture")
    ResponseEntity<Resource> picture(@PathVariable UUID id) throws InterruptedException {
        Optional<OriginalFile> file = documents.original(new DocumentId(id));
        if (file.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        Sha256 sha256 = file.get().sha256();
        if (!checked.isUnaltered(sha256)) {
            return ranges(file.get());
        }
        return pictures.find(sha256)
                .map(
                        drawn ->
                                SentContent.download(
                                        drawn,
                                        true,
                                        file.get().name() + ".pdf",
                                        MediaType.APPLICATION_OCTET_STREAM))
                .orElseGet(() -> ResponseEntity.unprocessableContent().build());
    }

    private static ResponseEntity<Resource> whole(OriginalFile file) {
        return SentContent.download(
                file.path(), file.sha256(), file.name(), MediaType.APPLICATION_OCTET_STREAM);
    }

    private ResponseEntity<Resource> ranges(OriginalFile file) {
        return SentContent.download(
                file.path(),
                checked.isUnaltered(file.sha256()),
                file.name(),
                MediaType.APPLICATION_OCTET_STREAM);
    }
}
