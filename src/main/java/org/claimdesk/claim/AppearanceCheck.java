package org.claimdesk.claim;

import org.claimdesk.shared.Sha256;

/**
 * What came of holding a claim's words against the text they were marked in.
 *
 * @param text hash of the version's UTF-8, as it was captured
 * @param isWhole whether the text that is read now still has that hash
 * @param stands whether every piece stands at its offsets
 */
public record AppearanceCheck(
        Appearance appearance, Sha256 text, boolean isWhole, boolean stands) {}
