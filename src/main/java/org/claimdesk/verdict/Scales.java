package org.claimdesk.verdict;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.claimdesk.user.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rating scale of the desk, in versions that never change. */
@Service
public class Scales {

    private final ScaleTable scales;
    private final Actor user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Scales(ScaleTable scales, Actor user, Clock clock, ApplicationEventPublisher events) {
        this.scales = scales;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** The version that verdicts are given by now. */
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    @Transactional(readOnly = true)
    public Scale current() {
        return scales.current();
    }

    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    @Transactional(readOnly = true)
    public Optional<Scale> find(ScaleRef ref) {
        return scales.find(ref);
    }

    /** Verdicts that were given keep the version by which they were given. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Transactional
    public Scale revise(String name, List<Rating> ratings) {
        ScaleRef now = scales.current().ref();
        Scale next = new Scale(new ScaleRef(now.scale(), now.version() + 1), name, ratings);
        scales.add(next, user.id(), clock.instant());
        events.publishEvent(new ScaleRevised(next));
        return next;
    }
}
