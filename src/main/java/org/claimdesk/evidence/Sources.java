package org.claimdesk.evidence;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.NotThere;
import org.claimdesk.shared.TextRules;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who or what made the documents. */
@Service
public class Sources {

    private static final int MOST = 20;

    private final SourceRepository sources;
    private final SourceRows known;
    private final SecretSources secret;
    private final Visibility visibility;
    private final Restrictions restrictions;
    private final DocumentRepository documents;
    private final DocumentRows rows;
    private final SuggestedSources suggested;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Sources(
            SourceRepository sources,
            SourceRows known,
            SecretSources secret,
            Visibility visibility,
            Restrictions restrictions,
            DocumentRepository documents,
            DocumentRows rows,
            SuggestedSources suggested,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.sources = sources;
        this.known = known;
        this.secret = secret;
        this.visibility = visibility;
        this.restrictions = restrictions;
        this.documents = documents;
        this.rows = rows;
        this.suggested = suggested;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<SourceDetails> find(SourceId id) {
        return known.find(id);
    }

    /** Who made these documents as described now; those whose source nobody named are left out. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Map<DocumentId, SourceDetails> of(Collection<DocumentId> made) {
        return rows.sources(made);
    }

    /** The one of exactly this name, whatever its case. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<SourceDetails> named(String name) {
        return first(TextRules.mendName(name));
    }

    /** The first of those whose name contains the words, by name. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<SourceDetails> find(String words) {
        return known.containing(TextRules.mend(words).strip(), MOST);
    }

    /** Who may have made the document, the most telling first. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<SourceSuggestion> suggest(DocumentId document) {
        return suggested.of(document);
    }

    /** Names a source that is known as the maker of the document. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public AttributeOutcome attribute(DocumentId document, SourceId source) {
        return attributed(document, existing(source));
    }

    /**
     * Makes a source, or takes the one that is described just so. One that has this name and is
     * described otherwise stays as it is: only who saw it may {@link #describe} it anew.
     */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public AttributeOutcome attribute(DocumentId document, SourceDraft draft) {
        return attribute(document, draft, Optional.empty());
    }

    /**
     * The same of a source that only some people may know of.
     *
     * @param restrictedTo besides who acts; empty for one that all who may read may know of
     */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public AttributeOutcome attribute(
            DocumentId document, SourceDraft draft, Optional<Set<UserId>> restrictedTo) {
        if (restrictedTo.isPresent()) {
            visibility.require(document);
            var source = new Source(draft, currentUser.id(), Instant.now(clock));
            RestrictionId restriction = restrictions.make(restrictedTo.get());
            source.restrict(restriction);
            return attributed(document, sources.saveAndFlush(source));
        }
        Optional<SourceDetails> same = first(draft.name());
        if (same.isPresent() && !same.get().described().equals(draft)) {
            return new AttributeOutcome.Conflict(same.get());
        }
        Source source =
                same.map(found -> existing(found.id()))
                        .orElseGet(() -> new Source(draft, currentUser.id(), Instant.now(clock)));
        return attributed(document, sources.saveAndFlush(source));
    }

    /**
     * Describes the document's source anew, wherever else it is named, too.
     *
     * @param seen version of the source that the person saw
     */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public AttributeOutcome describe(
            DocumentId document, SourceId id, SourceDraft draft, long seen) {
        Source source = existing(id);
        if (source.details().version() != seen) {
            return new AttributeOutcome.Conflict(source.details());
        }
        source.describe(draft);
        return attributed(document, sources.saveAndFlush(source));
    }

    private Source existing(SourceId id) {
        visibility.require(id);
        return sources.findById(id.value()).orElseThrow();
    }

    private AttributeOutcome attributed(DocumentId id, Source source) {
        visibility.require(id);
        Document document =
                documents.lockById(id.value()).orElseThrow(() -> new NotThere("document", id));
        SourceDetails details = source.details();
        if (source.isRestricted()) {
            secret.name(id, details.id());
        } else {
            secret.forgetKnown(id);
            document.madeBy(details.id());
            documents.saveAndFlush(document);
        }
        events.publishEvent(new DocumentEvent.Attributed(id, details));
        return new AttributeOutcome.Attributed(details);
    }

    private Optional<SourceDetails> first(String name) {
        return known.named(name).stream().findFirst();
    }
}
