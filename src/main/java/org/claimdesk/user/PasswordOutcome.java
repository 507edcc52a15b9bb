package org.claimdesk.user;

/** What came of setting a password. */
public sealed interface PasswordOutcome extends FirstAdministratorOutcome {

    /** It holds; every other session of the person has ended. */
    record Set(String signInName) implements PasswordOutcome {}

    record Refused(PasswordRefusal reason) implements PasswordOutcome {}
}
