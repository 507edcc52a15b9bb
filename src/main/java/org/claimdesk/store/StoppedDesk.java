package org.claimdesk.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The records of a desk that is not running, for commands at the server. */
public final class StoppedDesk {

    private StoppedDesk() {}

    /**
     * Connects as the application's user, to the database that the environment names or to the H2
     * file of the folder; empty when the folder holds none. It is one connection, to be closed at
     * the end: with the last one H2 closes the whole file, and would open it for each statement.
     */
    public static Optional<SingleConnectionDataSource> open(Path folder) {
        DatabaseSettings settings = settings();
        if (!isThere(folder, settings)) {
            return Optional.empty();
        }
        Database database = Database.of(settings, new DataFolder(folder));
        return Optional.of(
                new SingleConnectionDataSource(
                        database.url(),
                        database.application(),
                        database.applicationPassword(),
                        true));
    }

    /** Whether the environment names a database, or the folder holds one. */
    public static boolean isThere(Path folder) {
        return isThere(folder, settings());
    }

    private static boolean isThere(Path folder, DatabaseSettings settings) {
        return settings.url() != null || Files.exists(folder.resolve("database/desk.mv.db"));
    }

    private static DatabaseSettings settings() {
        StandardEnvironment environment = new StandardEnvironment();
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment).bindOrCreate("claimdesk.database", DatabaseSettings.class);
    }
}
