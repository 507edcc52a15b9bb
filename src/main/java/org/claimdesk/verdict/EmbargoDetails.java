package org.claimdesk.verdict;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was set or lifted with an embargo, and what is kept with it until publication.
 *
 * @param notBefore empty where the embargo was lifted
 * @param url where the public will find the revision
 * @param note what the public will be told, where it is a correction
 */
public record EmbargoDetails(
        Optional<Instant> notBefore, Optional<String> url, Optional<String> note) {

    /** What lies beside the entry of the log; also that there is no embargo any more. */
    Map<String, String> noted() {
        Map<String, String> noted = new LinkedHashMap<>();
        noted.put("not before", notBefore.map(Instant::toString).orElse("lifted"));
        url.ifPresent(address -> noted.put("url", address));
        note.ifPresent(words -> noted.put("note", words));
        return noted;
    }
}
