package org.claimdesk.evidence.recognition;

import java.util.Optional;
import org.claimdesk.evidence.Obstacle;
import org.claimdesk.extraction.RecognitionLanguages;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.JobId;

/**
 * How the pictures of a document are read.
 *
 * @param obstacle why it stopped
 * @param job that does it, or did so last
 */
public record RecognitionDetails(
        DocumentId document,
        RecognitionLanguages languages,
        RecognitionState state,
        Optional<Obstacle> obstacle,
        Optional<JobId> job) {}
