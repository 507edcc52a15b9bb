package org.claimdesk.evidence;

import java.net.URI;
import java.util.Optional;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.shared.WebAddresses;

/**
 * Where a document came from, as a person says; the file itself may tell nothing of it, or not the
 * truth.
 *
 * @param url the address at which it was found
 * @param published when it was made public, as precisely as that is known
 */
public record Provenance(Optional<URI> url, Optional<PartialDate> published) {

    public static final Provenance UNKNOWN = new Provenance(Optional.empty(), Optional.empty());

    public Provenance {
        url.ifPresent(Provenance::requireWebAddress);
    }

    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /**
     * This, said by a person just now: what was kept in earlier years is read as it is.
     *
     * @throws IllegalArgumentException when the address names no host or holds a password, which
     *     would stand in the log for good
     */
    Provenance requireSayable() {
        url.filter(address -> address.getHost() == null || address.getRawUserInfo() != null)
                .ifPresent(
                        address -> {
                            throw new IllegalArgumentException(
                                    "An address names a host and holds no password");
                        });
        return this;
    }

    /** Others follow it from screens and reports. */
    private static void requireWebAddress(URI url) {
        if (!"http".equalsIgnoreCase(url.getScheme())
                && !"https".equalsIgnoreCase(url.getScheme())) {
            throw new IllegalArgumentException("No address of the web");
        }
        if (url.toString().length() > WebAddresses.LONGEST) {
            throw new IllegalArgumentException(
                    "An address has at most %d characters".formatted(WebAddresses.LONGEST));
        }
    }
}
