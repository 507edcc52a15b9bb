package org.claimdesk.store;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much a fetched URL may ask for.
 *
 * @param bytes of the answer, unpacked
 * @param time for everything: finding the host, redirects, the last byte
 * @param redirects that are followed
 */
@ConfigurationProperties("claimdesk.fetch")
record FetchSettings(
        @DefaultValue("20971520") long bytes,
        @DefaultValue("20s") Duration time,
        @DefaultValue("5") int redirects) {

    FetchSettings {
        if (bytes < 1 || redirects < 0 || !time.isPositive()) {
            throw new IllegalArgumentException("claimdesk.fetch needs limits above 0");
        }
    }
}
