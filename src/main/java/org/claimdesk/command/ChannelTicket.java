package org.claimdesk.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** Where the running desk answers, and the word that shows that the caller may read its folder. */
record ChannelTicket(int port, String token) {

    private static final String NAME = "command.ticket";

    static ChannelTicket write(Path folder, int port) throws IOException {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        ChannelTicket ticket = new ChannelTicket(port, HexFormat.of().formatHex(random));
        Path file = folder.resolve(NAME);
        Files.createDirectories(folder);
        Files.deleteIfExists(file);
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, ticket.port + " " + ticket.token);
        return ticket;
    }

    /** Empty when no desk runs on the folder, or none that ended as it should. */
    static Optional<ChannelTicket> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String[] parts = Files.readString(file).split(" ", 2);
        return parts.length == 2
                ? Optional.of(new ChannelTicket(Integer.parseInt(parts[0]), parts[1]))
                : Optional.empty();
    }

    static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
    }
}
