package org.claimdesk.user;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts a list shows; what is null does not narrow it.
 *
 * @param words part of the name or the sign-in name, whatever its case
 * @param active whether they may sign in
 */
public record AccountFilter(String words, @Nullable Role role, @Nullable Boolean active) {

    public static final AccountFilter ALL = new AccountFilter("", null, null);

    /** Queries take no null: this one does not count where there is none. */
    Role roleOrAny() {
        return role == null ? Role.REVIEWER : role;
    }

    List<Boolean> states() {
        return active == null ? List.of(true, false) : List.of(active);
    }
}
