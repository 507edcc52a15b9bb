package org.claimdesk.user;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.Subject;

/**
 * Somebody tried to sign in and could not.
 *
 * @param account whose name was used; the desk's own id when nobody has that name
 * @param name kept only where an account has it: the log stays, and people type passwords there
 */
record SignInFailed(UUID account, int failures, Optional<String> name, String address)
        implements Audited {

    static SignInFailed with(Optional<Account> named, int failures, String name, String address) {
        return new SignInFailed(
                named.map(Account::id).orElse(SystemUser.ID).value(),
                failures,
                named.map(account -> name),
                address);
    }

    @Override
    public String action() {
        return "account.sign-in-failed";
    }

    @Override
    public Subject subject() {
        return new Subject("user", account);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("failures", Integer.toString(failures));
    }

    @Override
    public Map<String, String> values() {
        return name.map(known -> Map.of("name", known, "address", address))
                .orElseGet(() -> Map.of("address", address));
    }
}
