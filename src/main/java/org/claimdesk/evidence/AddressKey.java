package org.claimdesk.evidence;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An address as it is compared with others: two that lead to the same page for certain have the
 * same key. What only may be the same page, as with "www." and without, has not.
 */
final class AddressKey {

    /** Who sent the reader, not what they read. */
    private static final Set<String> TRACKING =
            Set.of("fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid");

    private AddressKey() {}

    static String of(URI address) {
        URI normal = address.normalize();
        String host =
                Objects.requireNonNullElse(normal.getHost(), "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\.$", "");
        String path = Objects.requireNonNullElse(normal.getRawPath(), "");
        return host + port(normal) + (path.isEmpty() ? "/" : path) + query(normal.getRawQuery());
    }

    /** Both schemes lead to the same page, each at its own port. */
    private static String port(URI address) {
        int usual = "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
        return address.getPort() < 0 || address.getPort() == usual ? "" : ":" + address.getPort();
    }

    private static String query(@Nullable String query) {
        String kept =
                Optional.ofNullable(query).stream()
                        .flatMap(words -> Arrays.stream(words.split("&")))
                        .filter(pair -> !pair.isEmpty() && !isTracking(pair))
                        .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isTracking(String pair) {
        String name = pair.replaceAll("=.*", "").toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }
}
