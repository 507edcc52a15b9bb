package org.claimdesk.user;

import java.util.Map;
import java.util.UUID;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.Subject;

/**
 * Somebody tried to sign in and could not.
 *
 * @param account whose name was used; the desk's own id when nobody has that name
 */
record SignInFailed(UUID account, int failures, String name, String address) implements Audited {

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
        return Map.of("name", name, "address", address);
    }
}
