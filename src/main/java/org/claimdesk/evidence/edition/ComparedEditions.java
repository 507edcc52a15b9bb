package org.claimdesk.evidence.edition;

import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.claimdesk.evidence.EvidenceContent;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.EvidenceRows;
import org.claimdesk.evidence.Finding;
import org.claimdesk.evidence.LayerDetails;
import org.claimdesk.evidence.Layers;
import org.claimdesk.evidence.SpanCheck;
import org.claimdesk.evidence.Visibility;
import org.claimdesk.evidence.correction.Comparison;
import org.claimdesk.evidence.correction.Differences;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.KeptText;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.Span;
import org.claimdesk.store.CheckedTexts;
import org.claimdesk.user.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds editions against each other, and the quotations of one against another. */
@Service
public class ComparedEditions {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final Semaphore turn = new Semaphore(1, true);
    private final Layers layers;
    private final CheckedTexts texts;
    private final EvidenceRows evidence;
    private final Visibility visibility;

    ComparedEditions(
            Layers layers, CheckedTexts texts, EvidenceRows evidence, Visibility visibility) {
        this.layers = layers;
        this.texts = texts;
        this.evidence = evidence;
        this.visibility = visibility;
    }

    /**
     * Compares the newest texts of two documents. One pair at a time: what a comparison holds is
     * several times as long as both texts. Whoever comes meanwhile waits for a while.
     */
    @RolesAllowed(Roles.READER)
    public ComparisonOutcome compare(DocumentId earlier, DocumentId newer) {
        Optional<LayerDetails> one = layer(earlier);
        Optional<LayerDetails> other = layer(newer);
        if (one.isEmpty() || other.isEmpty()) {
            return new ComparisonOutcome.NoText();
        }
        if (!isMyTurn()) {
            return new ComparisonOutcome.Busy();
        }
        try {
            return compare(one.get(), other.get());
        } finally {
            turn.release();
        }
    }

    private ComparisonOutcome compare(LayerDetails earlier, LayerDetails newer) {
        Optional<String> before = text(earlier);
        Optional<String> after = text(newer);
        return before.isEmpty() || after.isEmpty()
                ? new ComparisonOutcome.NoText()
                : new ComparisonOutcome.Compared(
                        new Comparison(
                                earlier, newer, Differences.between(before.get(), after.get())));
    }

    private boolean isMyTurn() {
        try {
            return turn.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Looks every quotation of an earlier edition up in a newer one, whatever its claim. Empty
     * where the newer one has no text.
     */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<EditionStanding> standings(DocumentId earlier, DocumentId newer) {
        Optional<String> text = layer(newer).flatMap(this::text);
        visibility.require(earlier);
        return text.map(
                        there ->
                                evidence.of(earlier).stream()
                                        .map(item -> standing(item, there))
                                        .toList())
                .orElse(List.of());
    }

    /** The same of one quotation; empty for a note, or where the newer edition has no text. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<EditionStanding> standing(EvidenceId id, DocumentId newer) {
        Optional<String> text = layer(newer).flatMap(this::text);
        return evidence.find(id)
                .filter(item -> item.content() instanceof EvidenceContent.DocumentPassage)
                .flatMap(item -> text.map(there -> standing(item, there)));
    }

    private EditionStanding standing(EvidenceItem item, String text) {
        if (!(item.content() instanceof EvidenceContent.DocumentPassage passage)) {
            throw new IllegalArgumentException("%s quotes no document".formatted(item.id()));
        }
        List<Span> spans = passage.spans();
        Finding finding = Finding.inAnother(text, spans, () -> {});
        List<Selection> there = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            SpanCheck check = finding.spans().get(i);
            switch (check.result()) {
                case EXACT -> there.add(new Selection(span.start(), span.end(), span.quote()));
                case MOVED, CHANGED ->
                        check.there()
                                .map(
                                        found ->
                                                new Selection(
                                                        found.start(),
                                                        found.start() + found.words().length(),
                                                        found.words()))
                                .ifPresent(there::add);
                case MISSING,
                        UNREADABLE,
                        LAYER_ALTERED,
                        LAYER_MISSING,
                        FILE_ALTERED,
                        FILE_MISSING,
                        REMOVED -> {}
            }
        }
        return new EditionStanding(
                item, finding.result(), there.size() == spans.size() ? there : List.of());
    }

    private Optional<LayerDetails> layer(DocumentId document) {
        visibility.require(document);
        return layers.of(document).stream().findFirst();
    }

    private Optional<String> text(LayerDetails layer) {
        return texts.find(layer.sha256()) instanceof KeptText.Whole(String text)
                ? Optional.of(text)
                : Optional.empty();
    }
}
