package org.claimdesk.verdict.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.evidence.Agreements;
import org.claimdesk.evidence.Provenances;
import org.claimdesk.evidence.Sources;
import org.claimdesk.evidence.Withdrawals;
import org.claimdesk.evidence.translation.Translation;
import org.claimdesk.evidence.translation.TranslationId;
import org.claimdesk.evidence.translation.Translations;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.user.People;
import org.claimdesk.verdict.FrozenEvidence;
import org.claimdesk.verdict.RevisionDetails;

/** Reads where the documents came from that revisions quote. */
@SpringComponent
class DocumentOrigins {

    private final Sources sources;
    private final Provenances provenances;
    private final Agreements agreements;
    private final Translations translations;
    private final Withdrawals withdrawals;
    private final People people;

    DocumentOrigins(
            Sources sources,
            Provenances provenances,
            Agreements agreements,
            Translations translations,
            Withdrawals withdrawals,
            People people) {
        this.withdrawals = withdrawals;
        this.translations = translations;
        this.people = people;
        this.agreements = agreements;
        this.sources = sources;
        this.provenances = provenances;
    }

    Origins of(RevisionDetails... revisions) {
        Set<DocumentId> documents =
                Stream.of(revisions)
                        .flatMap(revision -> revision.snapshot().matter().documents().stream())
                        .collect(Collectors.toSet());
        Set<EvidenceId> pieces =
                Stream.of(revisions)
                        .flatMap(revision -> revision.snapshot().matter().evidence().stream())
                        .map(FrozenEvidence::id)
                        .collect(Collectors.toSet());
        return new Origins(
                sources.of(documents),
                provenances.of(documents),
                agreements.ofPieces(pieces),
                translators(revisions),
                withdrawals.among(pieces));
    }

    private Map<TranslationId, Origins.Translator> translators(RevisionDetails... revisions) {
        Set<EvidenceId> translated =
                Stream.of(revisions)
                        .flatMap(revision -> revision.snapshot().matter().evidence().stream())
                        .filter(piece -> !piece.translations().isEmpty())
                        .map(FrozenEvidence::id)
                        .collect(Collectors.toSet());
        return translations.of(translated).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Translation::id, this::translator));
    }

    private Origins.Translator translator(Translation translation) {
        return new Origins.Translator(
                people.nameOf(translation.by()),
                translation.check().map(check -> people.nameOf(check.by())));
    }
}
