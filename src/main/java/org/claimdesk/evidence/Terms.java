package org.claimdesk.evidence;

import java.util.Optional;

/**
 * On what terms a document was given.
 *
 * @param own what was said of the document itself; empty where that of its source holds
 */
public record Terms(Optional<Attribution> own, HandingOn handingOn) {}
