package org.claimdesk.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one arrival may bring.
 *
 * @param largestFile bytes of one file; 50 MB unless told otherwise
 */
@ConfigurationProperties("claimdesk.store")
public record StoreSettings(@DefaultValue("50MB") DataSize largestFile) {

    public StoreSettings {
        if (largestFile.toBytes() <= 0) {
            throw new IllegalArgumentException("claimdesk.store.largest-file must be above 0");
        }
    }
}
