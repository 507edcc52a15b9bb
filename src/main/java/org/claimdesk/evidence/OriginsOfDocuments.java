package org.claimdesk.evidence;

import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import org.claimdesk.user.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes all that a person says about where a document comes from, or nothing of it. */
@Service
public class OriginsOfDocuments {

    private final Provenances provenances;
    private final Sources sources;
    private final Agreements agreements;
    private final DocumentRows documents;
    private final TransactionTemplate transaction;

    OriginsOfDocuments(
            Provenances provenances,
            Sources sources,
            Agreements agreements,
            DocumentRows documents,
            TransactionTemplate transaction) {
        this.provenances = provenances;
        this.sources = sources;
        this.agreements = agreements;
        this.documents = documents;
        this.transaction = transaction;
    }

    /** Saves address, date and source together. */
    @RolesAllowed(Roles.REVIEWER)
    public OriginOutcome say(SaidOrigin said) {
        return Objects.requireNonNull(transaction.execute(status -> say(said, status)));
    }

    private OriginOutcome say(SaidOrigin said, TransactionStatus status) {
        var noted = provenances.note(said.document(), said.provenance(), said.seenProvenance());
        Optional<OriginOutcome> conflict =
                switch (noted) {
                    case ProvenanceOutcome.Conflict(DocumentDetails theirs) ->
                            Optional.of(new OriginOutcome.TracedMeanwhile(theirs));
                    case ProvenanceOutcome.Noted(DocumentDetails document) ->
                            said.source().flatMap(draft -> attribute(said, draft, document));
                };
        conflict.ifPresent(refused -> status.setRollbackOnly());
        return conflict.orElseGet(
                () -> new OriginOutcome.Saved(documents.find(said.document()).orElseThrow()));
    }

    /** Why it was refused, if it was. */
    private Optional<OriginOutcome> attribute(
            SaidOrigin said, SourceDraft draft, DocumentDetails document) {
        Optional<SourceDetails> same =
                document.source().filter(source -> source.described().equals(draft));
        if (same.isPresent()) {
            return agree(said, same.get());
        }
        return switch (named(said, draft)) {
            case AttributeOutcome.Attributed(SourceDetails source) -> agree(said, source);
            case AttributeOutcome.Conflict(SourceDetails theirs) ->
                    Optional.of(new OriginOutcome.DescribedMeanwhile(theirs));
        };
    }

    private Optional<OriginOutcome> agree(SaidOrigin said, SourceDetails source) {
        SourceDetails known = said.seenSource();
        // Of a source that they did not look at, a person knows of no terms.
        Optional<Attribution> seen =
                known != null && known.id().equals(source.id())
                        ? said.seenAttribution()
                        : Optional.empty();
        return said.attribution()
                .filter(agreed -> !agreements.agree(source.id(), agreed, seen))
                .map(refused -> new OriginOutcome.AgreedMeanwhile(source));
    }

    /** The same name is the same source, described anew; another name is another source. */
    private AttributeOutcome named(SaidOrigin said, SourceDraft draft) {
        SourceDetails known = said.seenSource();
        return known != null && known.name().equalsIgnoreCase(draft.name())
                ? sources.describe(said.document(), known.id(), draft, known.version())
                : sources.attribute(said.document(), draft, said.restrictedTo());
    }
}
