package org.claimdesk.evidence;

import org.claimdesk.shared.Locator;

/**
 * A page, sheet, slide or section of a layer.
 *
 * @param ordinal counts from 0
 * @param start offset of its first UTF-16 code unit in the layer
 * @param end offset after its last
 */
public record LayerPart(int ordinal, Locator locator, int start, int end) {}
