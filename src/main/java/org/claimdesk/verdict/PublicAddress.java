package org.claimdesk.verdict;

import java.util.Optional;
import org.claimdesk.shared.WebAddresses;

/** Where the public finds a verdict, as an editor writes it. */
final class PublicAddress {

    private PublicAddress() {}

    /** Empty where nothing was written but blanks. */
    static Optional<String> written(Optional<String> url) {
        return url.map(String::strip).filter(text -> !text.isEmpty());
    }

    static boolean isOfTheWeb(String url) {
        return url.length() <= WebAddresses.LONGEST
                && url.matches("https?://[^\\s\"<>/?#@]+([/?#][^\\s\"<>]*)?");
    }
}
