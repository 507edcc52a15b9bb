package org.claimdesk.evidence;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.NotThere;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.People;
import org.claimdesk.user.Person;
import org.claimdesk.user.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may know of a document or a source (decision 0070). It is restricted before anything of it is
 * read, or never; whoever is on the list may change the list, or lift the restriction for good.
 */
@Service
public class Restrictions {

    private final RestrictionRows rows;
    private final Visibility visibility;
    private final Lifting lifting;
    private final SightWatchers watchers;
    private final People people;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Restrictions(
            RestrictionRows rows,
            Visibility visibility,
            Lifting lifting,
            SightWatchers watchers,
            People people,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.visibility = visibility;
        this.lifting = lifting;
        this.watchers = watchers;
        this.people = people;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    /** Empty for one that is open to all, or does not exist for who acts. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<Restriction> of(DocumentId document) {
        return visibility.sees(document) ? rows.of(document).map(rows::find) : Optional.empty();
    }

    /** Empty for one that is open to all, or does not exist for who acts. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<Restriction> of(SourceId source) {
        return visibility.sees(source) ? rows.of(source).map(rows::find) : Optional.empty();
    }

    /** Whom one can name: everybody active who may read what the desk holds. */
    @RolesAllowed(Roles.READER)
    public List<Person> candidates() {
        return people.whoMay(Roles.READER);
    }

    /**
     * Tells whenever something is not there any more for who acts, in a thread of its own.
     *
     * @return ends that
     */
    @RolesAllowed(Roles.READER)
    public Runnable watchLosses(Runnable told) {
        return watchers.add(currentUser.id(), told);
    }

    /**
     * Lets a person know of the document, and of all that is restricted with it.
     *
     * @throws IllegalArgumentException if they may not read what the desk holds, or who acts may
     *     not know of the document
     */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public RestrictionOutcome add(DocumentId document, UserId person) {
        return add(restriction(document), person);
    }

    /** The same for a source. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public RestrictionOutcome add(SourceId source, UserId person) {
        return add(restriction(source), person);
    }

    /** From now on the document, and all that is restricted with it, is not there for them. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public RestrictionOutcome remove(DocumentId document, UserId person) {
        return remove(restriction(document), person);
    }

    /** The same for a source. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public RestrictionOutcome remove(SourceId source, UserId person) {
        return remove(restriction(source), person);
    }

    /** Opens the document, and all that is restricted with it, to all who may read; for good. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public void lift(DocumentId document) {
        lift(restriction(document));
    }

    /** The same for a source. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public void lift(SourceId source) {
        lift(restriction(source));
    }

    /**
     * Restricts what is about to come, in the caller's transaction.
     *
     * @param named who may know of it besides who acts
     */
    RestrictionId make(Collection<UserId> named) {
        Set<UserId> all = new LinkedHashSet<>();
        all.add(currentUser.id());
        named.forEach(person -> all.add(known(person)));
        RestrictionId id = rows.make(all, currentUser.id(), Instant.now(clock));
        events.publishEvent(new RestrictionChanged(Restricted.MADE, id));
        return id;
    }

    private void record(RestrictionId id) {
        events.publishEvent(new RestrictionChanged(Restricted.RECORDED, id));
    }

    private RestrictionOutcome add(RestrictionId id, UserId person) {
        UserId known = known(person);
        if (!rows.find(id).people().contains(known)) {
            rows.add(id, known, currentUser.id(), Instant.now(clock));
            record(id);
        }
        return new RestrictionOutcome.Changed(rows.find(id));
    }

    private RestrictionOutcome remove(RestrictionId id, UserId person) {
        List<UserId> all = rows.find(id).people();
        if (!all.contains(person)) {
            return new RestrictionOutcome.Changed(rows.find(id));
        }
        if (all.stream().filter(one -> !one.equals(person)).noneMatch(this::mayWork)) {
            return new RestrictionOutcome.NobodyLeft();
        }
        rows.remove(id, person, currentUser.id(), Instant.now(clock));
        record(id);
        events.publishEvent(new SightLost(person));
        return new RestrictionOutcome.Changed(rows.find(id));
    }

    private void lift(RestrictionId id) {
        rows.lift(id, currentUser.id(), Instant.now(clock));
        lifting.open(id);
    }

    private RestrictionId restriction(DocumentId document) {
        visibility.require(document);
        return locked(
                rows.of(document).orElseThrow(() -> new NotThere("restriction of", document)));
    }

    private RestrictionId restriction(SourceId source) {
        visibility.require(source);
        return locked(rows.of(source).orElseThrow(() -> new NotThere("restriction of", source)));
    }

    /** Somebody else may have changed the list since it was looked at, or lifted it. */
    private RestrictionId locked(RestrictionId id) {
        rows.lock(id);
        if (rows.isLifted(id)) {
            throw new NotThere("restriction of", id);
        }
        if (!rows.find(id).people().contains(currentUser.id())) {
            throw new AccessDeniedException("Only people on the list decide who is on it");
        }
        return id;
    }

    private UserId known(UserId person) {
        return people.find(person)
                .filter(found -> found.may(Roles.READER))
                .map(Person::id)
                .orElseThrow(() -> new IllegalArgumentException("Nobody who may read: " + person));
    }

    private boolean mayWork(UserId person) {
        return people.find(person).filter(found -> found.may(Roles.REVIEWER)).isPresent();
    }
}
