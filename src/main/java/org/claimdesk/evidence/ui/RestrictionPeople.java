package org.claimdesk.evidence.ui;

import java.util.Optional;
import org.claimdesk.evidence.Restriction;
import org.claimdesk.evidence.RestrictionOutcome;
import org.claimdesk.evidence.Restrictions;
import org.claimdesk.evidence.SourceId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.UserId;

/** What can be done about who may know of a thing, whatever kind of thing that is. */
interface RestrictionPeople {

    Optional<Restriction> now();

    RestrictionOutcome add(UserId person);

    RestrictionOutcome remove(UserId person);

    void lift();

    static RestrictionPeople of(Restrictions restrictions, DocumentId document) {
        return new RestrictionPeople() {

            @Override
            public Optional<Restriction> now() {
                return restrictions.of(document);
            }

            @Override
            public RestrictionOutcome add(UserId person) {
                return restrictions.add(document, person);
            }

            @Override
            public RestrictionOutcome remove(UserId person) {
                return restrictions.remove(document, person);
            }

            @Override
            public void lift() {
                restrictions.lift(document);
            }
        };
    }

    static RestrictionPeople of(Restrictions restrictions, SourceId source) {
        return new RestrictionPeople() {

            @Override
            public Optional<Restriction> now() {
                return restrictions.of(source);
            }

            @Override
            public RestrictionOutcome add(UserId person) {
                return restrictions.add(source, person);
            }

            @Override
            public RestrictionOutcome remove(UserId person) {
                return restrictions.remove(source, person);
            }

            @Override
            public void lift() {
                restrictions.lift(source);
            }
        };
    }
}
