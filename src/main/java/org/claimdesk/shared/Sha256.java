package org.claimdesk.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A SHA-256 digest (FIPS 180-4) as 64 lower-case hexadecimal digits. */
public record Sha256(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** Stands for no hash: nothing is known that comes to these zeros. */
    public static final Sha256 NONE = new Sha256("0".repeat(64));

    public Sha256 {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException(
                    "A SHA-256 has 64 lower-case hexadecimal digits: " + hex);
        }
    }

    /**
     * A hash as it was kept. Somebody may have altered it into what is none: that fits nothing, as
     * any other hash that was altered, and is {@link #NONE}.
     */
    public static Sha256 kept(String written) {
        return FORM.matcher(written).matches() ? new Sha256(written) : NONE;
    }

    public static Sha256 of(byte[] bytes) {
        MessageDigest digest = digest();
        digest.update(bytes);
        return from(digest);
    }

    /** The hash of all that is left in the stream, which may not fit into memory at once. */
    public static Sha256 of(InputStream bytes) throws IOException {
        MessageDigest digest = digest();
        bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return from(digest);
    }

    /** The hash of the text's UTF-8. */
    public static Sha256 of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What a digest fed elsewhere came to. */
    public static Sha256 from(MessageDigest fed) {
        return new Sha256(HexFormat.of().formatHex(fed.digest()));
    }

    /** A digest to feed with bytes that do not fit into memory at once. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The first twelve digits: enough to tell hashes apart on a screen. */
    public String abbreviated() {
        return hex.substring(0, 12);
    }

    @Override
    public String toString() {
        return hex;
    }
}
