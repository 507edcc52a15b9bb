package org.claimdesk.evidence;

import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.job.Jobs;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.WebAddresses;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Web pages that become documents: fetched as articles are, and kept as they came over the line.
 */
@Service
public class Captures {

    private static final int MOST = 50;

    private final CaptureRows rows;
    private final Restrictions restrictions;
    private final Jobs jobs;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Captures(
            CaptureRows rows,
            Restrictions restrictions,
            Jobs jobs,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.restrictions = restrictions;
        this.jobs = jobs;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Asks for a page to be captured, in the background. What comes of it is told by the job; the
     * document is there when that is done.
     *
     * @param address of the web, at most {@value WebAddresses#LONGEST} characters
     * @param claim for which the document is gathered then
     * @param restrictedTo who alone may know of the capture and of what comes of it, besides who
     *     asks; empty for all who may read
     */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public PendingCapture capture(
            URI address, Optional<ClaimId> claim, Optional<Set<UserId>> restrictedTo) {
        new Provenance(Optional.of(address), Optional.empty()).requireSayable();
        CaptureId id = CaptureId.random();
        JobId job = jobs.start(CaptureWebPage.KIND, id.subject(), id.toString());
        PendingCapture capture =
                new PendingCapture(id, address, claim, job, restrictedTo.map(restrictions::make));
        rows.add(capture, currentUser.id(), Instant.now(clock));
        events.publishEvent(new CaptureAsked(capture));
        return capture;
    }

    /** What the person asked for and is not there yet, or failed; the latest first. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional(readOnly = true)
    public List<PendingCapture> pending() {
        return rows.openOf(currentUser.id(), MOST);
    }

    /** Takes one of the person's own that failed off the list; another is left as it is. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public void putAway(CaptureId id) {
        rows.putAway(id, currentUser.id(), Instant.now(clock));
    }
}
