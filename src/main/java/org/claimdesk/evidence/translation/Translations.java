package org.claimdesk.evidence.translation;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.EvidenceLinkRepository;
import org.claimdesk.evidence.EvidenceRows;
import org.claimdesk.evidence.Unspoken;
import org.claimdesk.evidence.Visibility;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.NotThere;
import org.claimdesk.store.SecondTry;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What passages say in other languages: kept beside the quotation, never in it. */
@Service
public class Translations {

    private final TranslationRows rows;
    private final EvidenceRows evidence;
    private final EvidenceLinkRepository links;
    private final Visibility visibility;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Translations(
            TranslationRows rows,
            EvidenceRows evidence,
            EvidenceLinkRepository links,
            Visibility visibility,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.evidence = evidence;
        this.links = links;
        this.visibility = visibility;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    /** Those of each piece that has any, the newest first; also of pieces no longer linked. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Map<EvidenceId, List<Translation>> of(Collection<EvidenceId> pieces) {
        Map<EvidenceId, List<Translation>> found = new HashMap<>();
        rows.of(pieces.stream().map(EvidenceId::value).toList())
                .forEach((id, translations) -> found.put(new EvidenceId(id), translations));
        return found;
    }

    /** Adds one to a passage that is linked; those that are there stay. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public Translation add(EvidenceId id, TranslationDraft draft) {
        EvidenceItem item =
                evidence.find(id)
                        .filter(found -> found.content() instanceof DocumentPassage)
                        .orElseThrow(() -> new NotThere("passage", id));
        var translation =
                new Translation(
                        TranslationId.random(),
                        id,
                        draft.language(),
                        draft.words(),
                        draft.tool(),
                        currentUser.id(),
                        Instant.now(clock),
                        Optional.empty());
        rows.add(translation, item.isRestricted());
        var added = new TranslationAdded(item.claim(), translation);
        events.publishEvent(item.isRestricted() ? new Unspoken(id, added) : added);
        return translation;
    }

    /** Says that a translation is right: somebody else than who made it does. */
    @RolesAllowed(Roles.REVIEWER)
    public TranslationCheckOutcome check(TranslationId id) {
        // Somebody else may check it at the same moment.
        return SecondTry.within(transaction, () -> checkOnce(id));
    }

    private TranslationCheckOutcome checkOnce(TranslationId id) {
        Translation translation = rows.find(id).orElseThrow(() -> new NotThere("translation", id));
        visibility.require(translation.evidence());
        ClaimId claim = links.findById(translation.evidence().value()).orElseThrow().claim();
        if (translation.by().equals(currentUser.id())) {
            return TranslationCheckOutcome.OWN_WORK;
        }
        if (translation.check().isPresent()) {
            return TranslationCheckOutcome.WAS_CHECKED;
        }
        rows.add(translation, new Translation.Check(currentUser.id(), Instant.now(clock)));
        events.publishEvent(new TranslationChecked(claim, translation));
        return TranslationCheckOutcome.CHECKED;
    }
}
