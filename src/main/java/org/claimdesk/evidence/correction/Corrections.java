package org.claimdesk.evidence.correction;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimdesk.evidence.Document;
import org.claimdesk.evidence.DocumentEvent;
import org.claimdesk.evidence.DocumentRepository;
import org.claimdesk.evidence.LayerDetails;
import org.claimdesk.evidence.LayerOrigin;
import org.claimdesk.evidence.LayerPart;
import org.claimdesk.evidence.LayerTexts;
import org.claimdesk.evidence.Layers;
import org.claimdesk.evidence.PageOrigin;
import org.claimdesk.evidence.PageOrigins;
import org.claimdesk.evidence.Visibility;
import org.claimdesk.evidence.correction.CorrectionOutcome.Conflict;
import org.claimdesk.evidence.correction.CorrectionOutcome.Corrected;
import org.claimdesk.evidence.correction.CorrectionOutcome.Reason;
import org.claimdesk.evidence.correction.CorrectionOutcome.Refused;
import org.claimdesk.shared.IncomingText;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.NotThere;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.TextPiece;
import org.claimdesk.shared.TextRules;
import org.claimdesk.shared.WordDiff;
import org.claimdesk.store.CheckedTexts;
import org.claimdesk.store.SecondTry;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Texts that people corrected. Nothing is overwritten: a correction is a layer of its own above the
 * one that it corrects, and passages stay on the layer that they quote.
 */
@Service
public class Corrections {

    /** What corrected layers name as their tool. */
    static final String BY_HAND = "by hand";

    private final DocumentRepository documents;
    private final Layers layers;
    private final PageOrigins origins;
    private final LayerTexts kept;
    private final CheckedTexts texts;
    private final CorrectionRows rows;
    private final Visibility visibility;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Corrections(
            DocumentRepository documents,
            Layers layers,
            PageOrigins origins,
            LayerTexts kept,
            CheckedTexts texts,
            CorrectionRows rows,
            Visibility visibility,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.documents = documents;
        this.layers = layers;
        this.origins = origins;
        this.kept = kept;
        this.texts = texts;
        this.rows = rows;
        this.visibility = visibility;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    /** What a part of a layer says, without the line ends that lead to the next. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public String words(LayerId layer, int part) {
        return CorrectedLayer.words(text(existing(layer)), part(layer, part));
    }

    /**
     * Adds a layer in which one part is another.
     *
     * @param seen the layer that the person saw; where a newer one says the same in this part, that
     *     one is corrected
     */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public CorrectionOutcome correct(LayerId seen, int part, CorrectionDraft draft) {
        visibility.require(seen);
        LayerDetails before = existing(seen);
        Document document = documents.lockById(before.document().value()).orElseThrow();
        Optional<Reason> refusal = refusal(draft);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        String words = ended(draft.words());
        LayerDetails newest = layers.of(document.id()).getFirst();
        LayerPart place = part(seen, part);
        String there = CorrectedLayer.words(text(before), place);
        if (!newest.id().equals(seen)) {
            Optional<LayerPart> now = same(newest, place);
            String theirs = now.map(found -> CorrectedLayer.words(text(newest), found)).orElse("");
            if (now.isEmpty() || !theirs.equals(there)) {
                return new Conflict(newest, theirs);
            }
            place = now.get();
        }
        if (words.equals(there)) {
            return new Refused(Reason.NOTHING_CHANGED);
        }
        if (!CorrectedLayer.keepsCells(place, there, words)) {
            return new Refused(Reason.CELLS);
        }
        rows.discard(seen, part);
        return new Corrected(add(newest, place, words, TextRules.mend(draft.reason().strip())));
    }

    private LayerDetails add(LayerDetails corrected, LayerPart part, String words, String reason) {
        CorrectedLayer made =
                CorrectedLayer.of(
                        text(corrected), layers.parts(corrected.id()), part.ordinal(), words);
        var layer =
                new LayerDetails(
                        LayerId.random(),
                        corrected.document(),
                        layers.nextOrdinal(corrected.document()),
                        kept.keep(made.text()),
                        made.text().length(),
                        LayerOrigin.CORRECTED,
                        BY_HAND,
                        "1",
                        corrected.language(),
                        corrected.cut(),
                        currentUser.id(),
                        Instant.now(clock),
                        corrected.values().map(hash -> values(hash, corrected, part, words)));
        layers.add(layer, made.parts(), corrected.id());
        origins.add(layer.id(), originsOf(corrected.id(), part.ordinal()));
        rows.add(layer.id(), new Correction(corrected.id(), part.ordinal(), reason));
        events.publishEvent(
                new DocumentEvent.Corrected(corrected.document(), layer, corrected, part, reason));
        return layer;
    }

    private Sha256 values(Sha256 hash, LayerDetails corrected, LayerPart part, String words) {
        String before = CorrectedLayer.words(text(corrected), part);
        return kept.keep(CorrectedValues.of(texts.find(hash).orThrow(), part, before, words));
    }

    private List<PageOrigin> originsOf(LayerId corrected, int part) {
        List<PageOrigin> pages = new ArrayList<>(origins.of(corrected));
        pages.removeIf(page -> page.part() == part);
        pages.add(
                new PageOrigin(
                        part,
                        LayerOrigin.CORRECTED,
                        BY_HAND,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        currentUser.id()));
        pages.sort(Comparator.comparingInt(PageOrigin::part));
        return pages;
    }

    /** What a corrected layer corrects, and why; empty for one that nobody corrected. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<Correction> of(LayerId layer) {
        return rows.find(layer);
    }

    /** What is another in a corrected layer, word by word; nothing in any other layer. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<TextPiece> difference(LayerId layer) {
        return rows.find(layer)
                .map(
                        correction ->
                                WordDiff.between(
                                        words(correction.corrects(), correction.part()),
                                        words(layer, correction.part())))
                .orElse(List.of());
    }

    /** What the one who acts was typing when they left. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional(readOnly = true)
    public Optional<CorrectionDraft> draft(LayerId layer, int part) {
        visibility.require(layer);
        return rows.draft(layer, part);
    }

    /** Keeps what is being typed; nobody else sees it. */
    @RolesAllowed(Roles.REVIEWER)
    public void keepDraft(LayerId layer, int part, CorrectionDraft draft) {
        var mended =
                new CorrectionDraft(
                        TextRules.mend(TextRules.cut(draft.words(), CorrectionDraft.LONGEST)),
                        TextRules.mend(
                                TextRules.cut(draft.reason(), CorrectionDraft.LONGEST_REASON)));
        // The same person may type in two windows.
        SecondTry.within(
                transaction,
                () -> {
                    visibility.require(layer);
                    rows.keep(layer, part, mended);
                    return mended;
                });
    }

    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public void discardDraft(LayerId layer, int part) {
        rows.discard(layer, part);
    }

    private static Optional<Reason> refusal(CorrectionDraft draft) {
        if (TextRules.showsNothing(draft.reason())) {
            return Optional.of(Reason.NO_REASON);
        }
        if (draft.reason().length() > CorrectionDraft.LONGEST_REASON) {
            return Optional.of(Reason.REASON_TOO_LONG);
        }
        if (draft.words().length() > CorrectionDraft.LONGEST) {
            return Optional.of(Reason.TOO_LONG);
        }
        return TextRules.accept(draft.words()) instanceof IncomingText.Refused refused
                        && refused.reason() != IncomingText.Reason.EMPTY
                ? Optional.of(Reason.NO_TEXT)
                : Optional.empty();
    }

    /** As all texts of the desk; the line ends behind the last word stay those of the part. */
    private static String ended(String words) {
        String ended =
                switch (TextRules.accept(words)) {
                    case IncomingText.Accepted(String text) -> text;
                    case IncomingText.Refused nothing -> "";
                };
        int end = ended.length();
        while (end > 0 && ended.charAt(end - 1) == '\n') {
            end--;
        }
        return ended.substring(0, end);
    }

    private Optional<LayerPart> same(LayerDetails layer, LayerPart part) {
        return layers.parts(layer.id()).stream()
                .filter(other -> other.ordinal() == part.ordinal())
                .filter(other -> other.locator().equals(part.locator()))
                .findFirst();
    }

    private LayerPart part(LayerId layer, int ordinal) {
        return layers.parts(layer).stream()
                .filter(part -> part.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No part %d".formatted(ordinal)));
    }

    private String text(LayerDetails layer) {
        return texts.find(layer.sha256()).orThrow();
    }

    private LayerDetails existing(LayerId id) {
        return layers.find(id).orElseThrow(() -> new NotThere("layer", id));
    }
}
