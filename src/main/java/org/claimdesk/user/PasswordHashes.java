package org.claimdesk.user;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Passwords as they are kept: bcrypt, salted, slow. */
@Component
class PasswordHashes {

    /** About a sixth of a second on one core of 2025. */
    private static final int STRENGTH = 11;

    private final PasswordEncoder encoder = new BCryptPasswordEncoder(STRENGTH);

    /** Made at the first sign-in, whoever it is, so that no start waits for it. */
    private final SingletonSupplier<String> nobodys =
            SingletonSupplier.of(() -> hash("nobody has this password"));

    String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    /** Takes as long for an account without a password, so that time tells nothing. */
    boolean matches(String password, @Nullable String hash) {
        String nobodysHash = nobodys.obtain();
        boolean matches =
                PasswordRules.fits(password)
                        && encoder.matches(password, hash == null ? nobodysHash : hash);
        return matches && hash != null;
    }
}
