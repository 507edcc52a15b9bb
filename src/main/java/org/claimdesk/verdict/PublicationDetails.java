package org.claimdesk.verdict;

import java.time.Instant;
import java.util.Optional;
import org.claimdesk.shared.RevisionId;
import org.claimdesk.shared.UserId;

/**
 * When and where a revision was made public.
 *
 * @param replaces the revision that it corrects
 * @param note what the public is told about a correction
 */
public record PublicationDetails(
        UserId by,
        Instant at,
        Optional<String> url,
        Optional<RevisionId> replaces,
        Optional<String> note) {}
