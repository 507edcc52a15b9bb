package org.claimdesk.evidence;

import java.time.Instant;
import org.claimdesk.shared.UserId;

/**
 * The headers of a sheet, or of one passage of it.
 *
 * @param isByRule whether nobody said otherwise than the rule
 * @param by who said so, or who linked the passage for which the rule was asked
 * @param version to be given back when it is changed; 0 while nothing is written down
 */
public record ChosenHeaders(
        SheetHeaders headers, boolean isByRule, UserId by, Instant at, int version) {}
