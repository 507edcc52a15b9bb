package org.claimdesk.user;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a password must be: long, and not the name. */
public final class PasswordRules {

    public static final int SHORTEST = 12;

    /** bcrypt looks no further. */
    private static final int MOST_BYTES = 72;

    private PasswordRules() {}

    static Optional<PasswordRefusal> objection(String password, String signInName) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(PasswordRefusal.TOO_SHORT);
        }
        if (!fits(password)) {
            return Optional.of(PasswordRefusal.TOO_LONG);
        }
        String bare = password.toLowerCase(Locale.ROOT).replace(signInName, "");
        return bare.isBlank() ? Optional.of(PasswordRefusal.LIKE_THE_NAME) : Optional.empty();
    }

    static boolean fits(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }
}
