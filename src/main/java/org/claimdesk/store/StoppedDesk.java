package org.claimdesk.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The records of a desk that is not running, for commands at the server. */
public final class StoppedDesk {

    private StoppedDesk() {}

    /**
     * Connections as the application's user, to the database that the environment names or to the
     * H2 file of the folder; empty when the folder holds none.
     */
    public static Optional<DataSource> open(Path folder) {
        StandardEnvironment environment = new StandardEnvironment();
        ConfigurationPropertySources.attach(environment);
        DatabaseSettings settings =
                Binder.get(environment).bindOrCreate("claimdesk.database", DatabaseSettings.class);
        if (settings.url() == null && !Files.exists(folder.resolve("database/desk.mv.db"))) {
            return Optional.empty();
        }
        Database database = Database.of(settings, new DataFolder(folder));
        return Optional.of(
                new DriverManagerDataSource(
                        database.url(), database.application(), database.applicationPassword()));
    }
}
