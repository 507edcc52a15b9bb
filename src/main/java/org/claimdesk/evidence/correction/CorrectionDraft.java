package org.claimdesk.evidence.correction;

/** A correction that somebody is typing. */
public record CorrectionDraft(String words, String reason) {

    /** The most UTF-16 code units that one part may have after its correction. */
    public static final int LONGEST = 500_000;

    public static final int LONGEST_REASON = 500;
}
