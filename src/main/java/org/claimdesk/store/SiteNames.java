package org.claimdesk.store;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.apache.hc.client5.http.psl.PublicSuffixMatcher;
import org.apache.hc.client5.http.psl.PublicSuffixMatcherLoader;

/** To whom a host belongs, as far as its name tells. */
public final class SiteNames {

    private static final PublicSuffixMatcher SUFFIXES = PublicSuffixMatcherLoader.getDefault();

    private SiteNames() {}

    /**
     * The part of a host that somebody registered, such as {@code example.co.uk} of {@code
     * www.news.example.co.uk}; empty for an address without a name, and for a suffix that is
     * nobody's own.
     */
    public static Optional<String> registered(URI address) {
        return Optional.ofNullable(address.getHost())
                .map(host -> host.toLowerCase(Locale.ROOT).replaceAll("\\.$", ""))
                .filter(host -> host.matches(".*[a-z].*") && !host.startsWith("["))
                .map(SUFFIXES::getDomainRoot);
    }
}
