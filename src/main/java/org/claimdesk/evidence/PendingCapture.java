package org.claimdesk.evidence;

import java.net.URI;
import java.util.Optional;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.JobId;

/**
 * A capture that somebody asked for and of which there is no document: on its way, or failed.
 *
 * @param claim for which it was asked for
 * @param job that does it, and says why it failed
 * @param restriction of who may know of it, and of the document that it becomes; empty for all
 */
public record PendingCapture(
        CaptureId id,
        URI address,
        Optional<ClaimId> claim,
        JobId job,
        Optional<RestrictionId> restriction) {}
