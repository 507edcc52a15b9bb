package org.claimdesk.evidence;

import java.time.Instant;
import java.util.Optional;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;

/**
 * An evidence file as the desk knows it.
 *
 * @param name under which it first came, made safe to be shown
 * @param size in bytes
 * @param obstacle why it is limited or failed
 * @param published as the file tells it, as precisely as it does: 2024, 2024-05, 2024-05-03
 * @param language IETF tag
 * @param provenance where it came from, as a person says
 * @param provenanceVersion to be given back when that is said anew
 * @param layer the newest text of it, where there is one
 * @param cameByItself and not only out of another document
 * @param restricted to some people, for all others it does not exist
 * @param job that reads it, or did so last
 */
public record DocumentDetails(
        DocumentId id,
        Sha256 sha256,
        String name,
        String mediaType,
        long size,
        DocumentState state,
        Optional<Obstacle> obstacle,
        Optional<String> title,
        Optional<String> author,
        Optional<String> published,
        Optional<String> language,
        Optional<SourceDetails> source,
        Provenance provenance,
        long provenanceVersion,
        Optional<LayerDetails> layer,
        Optional<JobId> job,
        UserId by,
        Instant at,
        boolean cameByItself,
        boolean restricted,
        Optional<Withdrawal> withdrawal,
        long version) {}
