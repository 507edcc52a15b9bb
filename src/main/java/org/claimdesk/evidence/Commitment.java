package org.claimdesk.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.claimdesk.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Stands in the log for what only some people may know of. Without the salt nobody finds out by
 * guessing what was committed to, not even whether two commitments are to the same (decision 0071).
 */
final class Commitment {

    private static final int SALT_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Commitment() {}

    /** In hexadecimal. */
    static String newSalt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /**
     * SHA-256 over the salt and each field under its length, so that no two lists of fields are fed
     * as the same bytes.
     *
     * @param fields {@code null} for what is not there
     */
    static Sha256 of(String salt, @Nullable Object... fields) {
        MessageDigest digest = Sha256.digest();
        digest.update(HexFormat.of().parseHex(salt));
        for (Object field : fields) {
            if (field == null) {
                digest.update((byte) '-');
            } else {
                byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
        }
        return Sha256.from(digest);
    }
}
