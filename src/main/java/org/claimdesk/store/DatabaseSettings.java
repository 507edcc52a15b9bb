package org.claimdesk.store;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the records lie. Without a URL it is an H2 file in the data folder.
 *
 * @param url JDBC address of a PostgreSQL database, or nothing
 * @param owner who migrates; on PostgreSQL it must be allowed to create the application's user
 * @param ownerPassword the owner's password; for the H2 file one is made at the first start
 * @param application who the program connects as: may only add to what is append-only
 * @param applicationPassword the application's password; made at the first start for H2
 */
@ConfigurationProperties("claimdesk.database")
record DatabaseSettings(
        @Nullable String url,
        @DefaultValue("claimdesk_owner") String owner,
        @Nullable String ownerPassword,
        @DefaultValue("claimdesk") String application,
        @Nullable String applicationPassword) {

    DatabaseSettings {
        requireIdentifier(owner);
        requireIdentifier(application);
        if (url != null && (ownerPassword == null || applicationPassword == null)) {
            throw new IllegalArgumentException(
                    "claimdesk.database.url needs owner-password and application-password beside it");
        }
    }

    private static void requireIdentifier(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("Not a name for a database user: " + name);
        }
    }
}
