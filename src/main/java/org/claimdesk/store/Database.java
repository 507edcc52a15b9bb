package org.claimdesk.store;

import static org.claimdesk.ui.Texts.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import org.claimdesk.shared.CannotStart;
import org.jspecify.annotations.Nullable;

/** One database with its two users: an owner who migrates, and the application. */
record Database(
        String url,
        String owner,
        String ownerPassword,
        String application,
        String applicationPassword) {

    static Database of(DatabaseSettings settings, DataFolder data) {
        String url = settings.url();
        Properties kept = url == null ? keptPasswords(data.sub("database")) : new Properties();
        return new Database(
                url == null ? h2(data.sub("database")) : url,
                settings.owner(),
                either(settings.ownerPassword(), kept, "owner"),
                settings.application(),
                either(settings.applicationPassword(), kept, "application"));
    }

    boolean isH2() {
        return url.startsWith("jdbc:h2:");
    }

    /** By default H2 keeps eight statements a connection and parses all others each time anew. */
    private static String h2(Path folder) {
        return "jdbc:h2:file:%s;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=256"
                .formatted(folder.resolve("desk"));
    }

    private static String either(@Nullable String given, Properties kept, String name) {
        return given != null ? given : kept.getProperty(name);
    }

    /** The H2 file's passwords keep a copied file from being opened by mistake, not by force. */
    private static Properties keptPasswords(Path folder) {
        Path file = folder.resolve("passwords.properties");
        Properties kept = new Properties();
        try {
            if (Files.exists(file)) {
                try (var in = Files.newInputStream(file)) {
                    kept.load(in);
                }
                return complete(kept, file);
            }
            kept.setProperty("owner", password());
            kept.setProperty("application", password());
            keep(kept, folder, file);
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException("The passwords in %s cannot be used".formatted(file), e);
        }
    }

    private static Properties complete(Properties kept, Path file) {
        if (kept.getProperty("owner") == null || kept.getProperty("application") == null) {
            throw new CannotStart(text("store.passwords.incomplete", file));
        }
        return kept;
    }

    /**
     * Under its name stands all of it or nothing: without it the database stays closed for ever.
     */
    private static void keep(Properties passwords, Path folder, Path file) throws IOException {
        Path written = folder.resolve("passwords.new");
        Files.deleteIfExists(written);
        Files.createFile(
                written,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Disk disk = new Disk();
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE);
                var out = Channels.newOutputStream(channel)) {
            passwords.store(out, "Passwords of the database users of this desk");
            disk.force(channel);
        }
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        disk.forceFolder(folder);
        disk.forceFolder(folder.resolve(".."));
    }

    private static String password() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
