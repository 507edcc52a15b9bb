package org.claimdesk.user;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The settings of the desk. The sign-in page shows the name, so reading needs no role. */
@Service
public class Desk {

    private final DeskRepository rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Desk(DeskRepository rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    @PermitAll
    @Transactional(readOnly = true)
    public DeskSettings current() {
        return rows.only().settings();
    }

    /** The number to pass back with a change. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.SYSTEM})
    @Transactional(readOnly = true)
    public long version() {
        return rows.only().version();
    }

    /** Whether it was changed: not when somebody else changed it since that version was seen. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.SYSTEM})
    @Transactional
    public boolean change(DeskSettings settings, long seen) {
        DeskRow row = rows.only();
        if (row.version() != seen) {
            return false;
        }
        row.changedTo(settings, clock.instant());
        events.publishEvent(new DeskChanged(settings));
        return true;
    }
}
