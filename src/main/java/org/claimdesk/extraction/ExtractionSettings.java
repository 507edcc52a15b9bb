package org.claimdesk.extraction;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How foreign bytes are read.
 *
 * @param children processes that read at the same time; one is right for two cores
 * @param filesPerChild after so many files a process is replaced by a fresh one
 * @param heapMegabytes memory of such a process
 * @param time that one file may take
 * @param limits what one file may ask for
 */
@ConfigurationProperties("claimdesk.extraction")
record ExtractionSettings(
        @DefaultValue("1") int children,
        @DefaultValue("1000") int filesPerChild,
        @DefaultValue("512") int heapMegabytes,
        @DefaultValue("60s") Duration time,
        @DefaultValue Limits limits) {

    ExtractionSettings {
        if (children < 1 || filesPerChild < 1) {
            throw new IllegalArgumentException(
                    "claimdesk.extraction.children and files-per-child must be at least 1");
        }
        if (heapMegabytes < 128) {
            throw new IllegalArgumentException(
                    "claimdesk.extraction.heap-megabytes must be at least 128");
        }
        if (!time.isPositive()) {
            throw new IllegalArgumentException("claimdesk.extraction.time must be above 0");
        }
    }
}
