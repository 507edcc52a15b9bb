package org.claimdesk.evidence.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.claimdesk.evidence.NotKept;

/**
 * A file that the desk reads itself. Since it was named, somebody may have put something else in
 * its place: a link that leads out of its folder, or a pipe that never ends.
 *
 * @param folder without any link in its path
 */
record FolderFile(Path folder, Path file) {

    /** Why it is not to be opened, if there is a reason. */
    Optional<NotKept> obstacle() {
        try {
            BasicFileAttributes now =
                    Files.readAttributes(
                            file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (now.isSymbolicLink() || !file.toRealPath().startsWith(folder)) {
                return Optional.of(NotKept.LINK);
            }
            return now.isRegularFile() ? Optional.empty() : Optional.of(NotKept.SPECIAL);
        } catch (IOException e) {
            return Optional.of(NotKept.UNREADABLE);
        }
    }

    InputStream open() throws IOException {
        return Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    }
}
