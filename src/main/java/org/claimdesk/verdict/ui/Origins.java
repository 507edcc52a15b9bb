package org.claimdesk.verdict.ui;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.evidence.Provenance;
import org.claimdesk.evidence.SourceDetails;
import org.claimdesk.evidence.TermsInForce;
import org.claimdesk.evidence.translation.TranslationId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.ui.PartialDates;
import org.claimdesk.verdict.FrozenEvidence;
import org.claimdesk.verdict.FrozenTranslation;

/**
 * Who made documents, where they were found and when they were published, as the desk says now: a
 * revision freezes what a document says, not where it came from.
 */
record Origins(
        Map<DocumentId, SourceDetails> sources,
        Map<DocumentId, Provenance> provenances,
        Map<EvidenceId, TermsInForce> terms,
        Map<TranslationId, Translator> translators,
        Set<EvidenceId> withdrawn) {

    /** Who made a translation, and who checked it, by name. */
    record Translator(String name, Optional<String> checker) {}

    static final Origins UNKNOWN = new Origins(Map.of(), Map.of(), Map.of());

    Origins {
        sources = Map.copyOf(sources);
        provenances = Map.copyOf(provenances);
        terms = Map.copyOf(terms);
        translators = Map.copyOf(translators);
        withdrawn = Set.copyOf(withdrawn);
    }

    Origins(
            Map<DocumentId, SourceDetails> sources,
            Map<DocumentId, Provenance> provenances,
            Map<EvidenceId, TermsInForce> terms) {
        this(sources, provenances, terms, Map.of(), Set.of());
    }

    /** By whom, as far as who looks may know of the passage. */
    Optional<Translator> translator(FrozenTranslation translation) {
        return Optional.ofNullable(translators.get(translation.id()));
    }

    Optional<SourceDetails> source(DocumentId document) {
        return Optional.ofNullable(sources.get(document));
    }

    /** The source that may be named in public. */
    Optional<SourceDetails> named(FrozenEvidence piece) {
        return terms(piece).named();
    }

    /** Whether nothing is told in public of where the piece came from. */
    boolean isBackground(FrozenEvidence piece) {
        return terms(piece).isBackground();
    }

    /** Whether nothing of the piece is told in public. */
    boolean isNotForUse(FrozenEvidence piece) {
        return terms(piece).isNotForUse();
    }

    /** Whether its document is withdrawn, also where the piece was unlinked since. */
    boolean isWithdrawn(FrozenEvidence piece) {
        return withdrawn.contains(piece.id());
    }

    private TermsInForce terms(FrozenEvidence piece) {
        return terms.getOrDefault(piece.id(), TermsInForce.UNSAID);
    }

    Optional<URI> address(DocumentId document) {
        return provenance(document).url();
    }

    /** As in {@code 2 January 2026}, as precisely as that is known. */
    Optional<String> published(DocumentId document) {
        return provenance(document).published().map(PartialDates::format);
    }

    private Provenance provenance(DocumentId document) {
        return provenances.getOrDefault(document, Provenance.UNKNOWN);
    }
}
