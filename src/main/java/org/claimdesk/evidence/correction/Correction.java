package org.claimdesk.evidence.correction;

import org.claimdesk.shared.LayerId;

/**
 * What a person corrected.
 *
 * @param corrects the layer of which the other parts were taken as they were
 * @param part ordinal of the part that is another, the same in both layers
 */
public record Correction(LayerId corrects, int part, String reason) {}
