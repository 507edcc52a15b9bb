package org.claimdesk.user;

/** What came of a change to an account. */
public sealed interface ChangeOutcome {

    record Changed(AccountDetails account) implements ChangeOutcome {}

    record Refused(AccountRefusal reason) implements ChangeOutcome {}
}
