package org.claimdesk.evidence;

import java.io.InputStream;
import java.util.Optional;
import org.claimdesk.shared.ClaimId;

/**
 * A file on its way in.
 *
 * @param name as the sender gave it; nothing in it is trusted
 * @param bytes read once to the end, and not closed
 * @param claim for which it was brought in, where there is one
 */
public record IncomingFile(String name, InputStream bytes, Optional<ClaimId> claim) {}
