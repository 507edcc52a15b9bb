package org.claimdesk;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.extraction.FakeTesseract;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each context an empty database of the kind that this run of the build is for. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String TESSERACT = "claimdesk.recognition.tesseract";

    private static @Nullable EmbeddedPostgres postgres;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(properties()).applyTo(context);
    }

    /**
     * Settings of a fresh desk: a data folder, and a PostgreSQL database where that is asked for.
     */
    public static Map<String, String> properties() {
        String folder = temporaryFolder().toString();
        if (!"postgresql".equals(System.getProperty("claimdesk.test.database"))) {
            return Map.of("claimdesk.folder", folder, TESSERACT, tesseract());
        }
        String name = "desk_" + UUID.randomUUID().toString().replace("-", "");
        create(name);
        return Map.of(
                "claimdesk.folder",
                folder,
                TESSERACT,
                tesseract(),
                "claimdesk.database.url",
                url(name),
                "claimdesk.database.owner",
                "postgres",
                "claimdesk.database.owner-password",
                "postgres",
                "claimdesk.database.application",
                "claimdesk",
                "claimdesk.database.application-password",
                "claimdesk");
    }

    private static String tesseract() {
        return FakeTesseract.shared().program().toString();
    }

    /** Names no user: one in the address would win over the application's, and may overwrite. */
    private static String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(server().getPort(), database);
    }

    private static synchronized EmbeddedPostgres server() {
        if (postgres == null) {
            try {
                postgres =
                        EmbeddedPostgres.builder()
                                .setServerConfig("fsync", "on")
                                .setServerConfig("synchronous_commit", "on")
                                .start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL did not start", e);
            }
        }
        return postgres;
    }

    private static void create(String database) {
        try (var connection = server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException("No database for the test", e);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("claimdesk-test");
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for the test", e);
        }
    }
}
