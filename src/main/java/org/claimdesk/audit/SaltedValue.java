package org.claimdesk.audit;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.claimdesk.shared.Sha256;

/**
 * A name or text beside the log. The entry holds only its commitment; without the salt nobody can
 * find out by guessing what the text was.
 *
 * @param salt hexadecimal
 */
record SaltedValue(String salt, String value) {

    private static final int SALT_BYTES = 16;
    private static final Pattern SALT = Pattern.compile("[0-9a-f]{%d}".formatted(2 * SALT_BYTES));
    private static final SecureRandom RANDOM = new SecureRandom();

    static SaltedValue of(String value) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new SaltedValue(HexFormat.of().formatHex(salt), value);
    }

    /**
     * Whether this is what was committed to. Salt and text are hashed one after the other: were a
     * salt of another length taken, the beginning of the text could be hidden in it.
     */
    boolean fits(Sha256 committed) {
        return SALT.matcher(salt).matches() && commitment().equals(committed);
    }

    /** SHA-256 over the bytes of the salt followed by the text's UTF-8. */
    Sha256 commitment() {
        var digest = Sha256.digest();
        digest.update(HexFormat.of().parseHex(salt));
        digest.update(value.getBytes(StandardCharsets.UTF_8));
        return Sha256.from(digest);
    }
}
