package org.claimdesk.evidence.ui;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.claimdesk.evidence.Restriction;
import org.claimdesk.evidence.RestrictionOutcome;
import org.claimdesk.evidence.Restrictions;
import org.claimdesk.evidence.SourceId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.UserId;

/**
 * What can be done about who may know of a thing, whatever kind of thing that is.
 *
 * @param current how it is restricted now
 */
record RestrictionPeople(
        Supplier<Optional<Restriction>> current,
        Function<UserId, RestrictionOutcome> adding,
        Function<UserId, RestrictionOutcome> removing,
        Runnable lifting) {

    static RestrictionPeople of(Restrictions restrictions, DocumentId document) {
        return new RestrictionPeople(
                () -> restrictions.of(document),
                person -> restrictions.add(document, person),
                person -> restrictions.remove(document, person),
                () -> restrictions.lift(document));
    }

    static RestrictionPeople of(Restrictions restrictions, SourceId source) {
        return new RestrictionPeople(
                () -> restrictions.of(source),
                person -> restrictions.add(source, person),
                person -> restrictions.remove(source, person),
                () -> restrictions.lift(source));
    }

    Optional<Restriction> now() {
        return current.get();
    }

    RestrictionOutcome add(UserId person) {
        return adding.apply(person);
    }

    RestrictionOutcome remove(UserId person) {
        return removing.apply(person);
    }

    void lift() {
        lifting.run();
    }
}
