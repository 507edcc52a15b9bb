package org.claimdesk.evidence;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.KeptText;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.NotThere;
import org.claimdesk.store.Bytes;
import org.claimdesk.store.CheckedTexts;
import org.claimdesk.store.Receipt;
import org.claimdesk.store.Receipts;
import org.claimdesk.store.StoreSettings;
import org.claimdesk.user.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evidence files and the texts that were got out of them. */
@Service
public class Documents {

    private final DocumentRows rows;
    private final Containments containments;
    private final Layers layers;
    private final PageOrigins origins;
    private final CheckedTexts texts;
    private final Receipts receipts;
    private final Bytes bytes;
    private final StoreSettings store;

    Documents(
            DocumentRows rows,
            Containments containments,
            Layers layers,
            PageOrigins origins,
            CheckedTexts texts,
            Receipts receipts,
            Bytes bytes,
            StoreSettings store) {
        this.bytes = bytes;
        this.store = store;
        this.rows = rows;
        this.containments = containments;
        this.layers = layers;
        this.origins = origins;
        this.texts = texts;
        this.receipts = receipts;
    }

    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<DocumentDetails> find(DocumentId id) {
        return rows.find(id);
    }

    /** The newest first. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<DocumentDetails> find(DocumentFilter filter, int offset, int limit) {
        return rows.find(filter, offset, limit);
    }

    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public int count(DocumentFilter filter) {
        return rows.count(filter);
    }

    /** Whether any document is there that is restricted, and not from who acts. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public boolean seesRestricted() {
        return rows.count(DocumentFilter.ALL.onlyRestricted()) > 0;
    }

    /** What was brought in or taken up for a claim, the newest first. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<DocumentDetails> gatheredFor(ClaimId claim) {
        return rows.gathered(claim);
    }

    /** In which documents these were found; those that were found in none are left out. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Map<DocumentId, List<Enclosing>> around(Collection<DocumentId> ids) {
        return containments.around(ids);
    }

    /** What was found inside a document, in its order. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<Enclosed> inside(DocumentId container, int offset, int limit) {
        return rows.find(container).isPresent()
                ? containments.in(container, offset, limit)
                : List.of();
    }

    /** Files inside, at any depth, of which not all that they hold was opened; some of many. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<Enclosed> notOpenedInside(DocumentId container) {
        return rows.find(container).isPresent() ? containments.notOpened(container) : List.of();
    }

    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public int countInside(DocumentId container) {
        return rows.find(container).isPresent() ? containments.count(container) : 0;
    }

    /** When and how the bytes arrived, the first time first. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<Receipt> receipts(DocumentId id) {
        return rows.find(id).map(this::receipts).orElse(List.of());
    }

    /** What the file tells about itself, under the parser's names. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Map<String, String> metadata(DocumentId id) {
        return rows.metadata(id);
    }

    /** All texts of a document, the newest first. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<LayerDetails> layers(DocumentId id) {
        return layers.of(id);
    }

    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<LayerDetails> layer(LayerId id) {
        return layers.find(id);
    }

    /** Pages, sheets, slides or sections, in order; they cover the text. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<LayerPart> parts(LayerId id) {
        return layers.parts(id);
    }

    /** The same as they are shown. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public LayerPages pages(LayerId id) {
        return LayerPages.of(layers.parts(id));
    }

    /** Which parts of a layer did not stand in the file, in the order of the text. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<PageOrigin> pageOrigins(LayerId id) {
        return origins.of(id);
    }

    /**
     * The whole text, unless it was lost: as it was read and held against its hash last, while its
     * file is untouched since.
     */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public KeptText text(LayerId id) {
        return texts.find(existing(id).sha256());
    }

    /** Where words stand in the layer, whatever their case; nowhere in one that was lost. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public FoundWords search(LayerId id, String words) {
        return texts.find(existing(id).sha256()) instanceof KeptText.Whole(String text)
                ? WordSearch.find(text, layers.parts(id), words)
                : FoundWords.NONE;
    }

    /** The file as it was received; empty when there is no such document or its bytes are gone. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<OriginalFile> original(DocumentId id) {
        return rows.find(id)
                .filter(document -> bytes.isKept(document.sha256()))
                .map(
                        document ->
                                new OriginalFile(
                                        document.name(),
                                        document.sha256(),
                                        bytes.path(document.sha256())));
    }

    /** Whether it is a PDF: as it was read, or where that gave nothing, by how its bytes begin. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public boolean isPdf(DocumentDetails document) {
        return document.layer().isPresent()
                ? document.mediaType().equals("application/pdf")
                : original(document.id()).filter(OriginalFile::beginsAsPdf).isPresent();
    }

    /** Whether it is a picture that can be drawn. */
    @RolesAllowed(Roles.READER)
    public boolean isPicture(DocumentDetails document) {
        return DrawnPictures.MEDIA_TYPES.contains(document.mediaType());
    }

    /** How many bytes a file may have. */
    @RolesAllowed(Roles.READER)
    public long largestFile() {
        return store.largestFile().toBytes();
    }

    /** What arrived restricted is told of with its document alone, and the other way round. */
    private List<Receipt> receipts(DocumentDetails document) {
        Stream<Receipt> kept = receipts.keptFor(document.id()).stream();
        return rows.isKnownByItsBytes(document.id())
                ? Stream.concat(kept, receipts.of(document.sha256()).stream())
                        .sorted(Comparator.comparing(Receipt::at))
                        .toList()
                : kept.toList();
    }

    private LayerDetails existing(LayerId id) {
        return layers.find(id).orElseThrow(() -> new NotThere("layer", id));
    }
}
