package org.claimdesk.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one arrival may bring, and when none may come.
 *
 * @param largestFile bytes of one file; 50 MB unless told otherwise
 * @param leastFree bytes that files and their reading leave on the disk; 200 MB unless told
 *     otherwise, and none for 0
 */
@ConfigurationProperties("claimdesk.store")
public record StoreSettings(
        @DefaultValue("50MB") DataSize largestFile, @DefaultValue("200MB") DataSize leastFree) {

    public StoreSettings {
        if (largestFile.toBytes() <= 0) {
            throw new IllegalArgumentException("claimdesk.store.largest-file must be above 0");
        }
        if (leastFree.isNegative()) {
            throw new IllegalArgumentException("claimdesk.store.least-free must not be below 0");
        }
    }
}
