package org.claimdesk.evidence;

/** What became of withdrawing a document, or of taking that back. */
public sealed interface WithdrawalOutcome {

    /** It is so now. */
    record Done(DocumentDetails document) implements WithdrawalOutcome {}

    /** Others have to be told why. */
    record NoReason() implements WithdrawalOutcome {}

    /** Somebody else was quicker: it was so before. */
    record WasSo(DocumentDetails document) implements WithdrawalOutcome {}
}
