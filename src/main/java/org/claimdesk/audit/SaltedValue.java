package org.claimdesk.audit;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.claimdesk.shared.Sha256;

/**
 * A name or text beside the log. The entry holds only its commitment; without the salt nobody can
 * find out by guessing what the text was.
 *
 * @param salt hexadecimal
 */
record SaltedValue(String salt, String value) {

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static SaltedValue of(String value) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new SaltedValue(HexFormat.of().formatHex(salt), value);
    }

    /** SHA-256 over the bytes of the salt followed by the text's UTF-8. */
    Sha256 commitment() {
        var digest = Sha256.digest();
        digest.update(HexFormat.of().parseHex(salt));
        digest.update(value.getBytes(StandardCharsets.UTF_8));
        return Sha256.from(digest);
    }
}
