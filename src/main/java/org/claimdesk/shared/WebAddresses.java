package org.claimdesk.shared;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Web addresses as people write and copy them: without {@code https://}, with letters of all
 * languages. Browsers take those, so people do not know that they are not allowed.
 */
public final class WebAddresses {

    /** Browsers and servers take no longer ones for certain. */
    public static final int LONGEST = 2_000;

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i)(?<scheme>https?)://(?<host>\\[[^\\]]*]|[^/?#:@\\s]+)"
                            + "(?<port>:\\d*)?(?<rest>[/?#].*)?");
    private static final Pattern WITHOUT_SCHEME =
            Pattern.compile("[^\\s/?#:@]+\\.[^\\s/?#:@.]+(?::\\d+)?(?:[/?#].*)?");
    private static final int LAST_PORT = 65_535;
    private static final String KEPT = "-._~:/?@!$&'()*+,;=";

    private WebAddresses() {}

    /**
     * Empty where nobody could open what was written, or where it holds a password: addresses are
     * shown, logged and handed on.
     */
    public static Optional<URI> read(String written) {
        String clean = written.strip();
        if (clean.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher address =
                ADDRESS.matcher(
                        WITHOUT_SCHEME.matcher(clean).matches() ? "https://" + clean : clean);
        if (!address.matches()) {
            return Optional.empty();
        }
        try {
            URI uri =
                    new URI(
                            address.group("scheme")
                                    + "://"
                                    + ascii(address.group("host"))
                                    + orEmpty(address.group("port"))
                                    + encoded(orEmpty(address.group("rest"))));
            return Optional.of(uri)
                    .filter(web -> web.getHost() != null)
                    .filter(web -> web.getPort() <= LAST_PORT);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String ascii(String host) {
        return host.startsWith("[") ? host : IDN.toASCII(host);
    }

    /** As browsers do: what is encoded already stays so, and the rest is. */
    private static String encoded(String rest) {
        StringBuilder encoded = new StringBuilder();
        int fragment = rest.indexOf('#');
        for (int at = 0; at < rest.length(); ) {
            int character = rest.codePointAt(at);
            boolean kept =
                    character < 0x80
                                    && (Character.isLetterOrDigit(character)
                                            || KEPT.indexOf(character) >= 0)
                            || at == fragment
                            || isEncoded(rest, at);
            if (kept) {
                encoded.appendCodePoint(character);
            } else {
                for (byte one : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append("%%%02X".formatted(one));
                }
            }
            at += Character.charCount(character);
        }
        return encoded.toString();
    }

    private static boolean isEncoded(String rest, int at) {
        return rest.charAt(at) == '%'
                && at + 2 < rest.length()
                && Character.digit(rest.charAt(at + 1), 16) >= 0
                && Character.digit(rest.charAt(at + 2), 16) >= 0;
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }
}
