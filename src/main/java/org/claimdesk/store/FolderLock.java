package org.claimdesk.store;

import static org.claimdesk.ui.Texts.text;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.claimdesk.shared.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps a second desk out of the folder for as long as this one runs, wherever its records lie
 * (decision 0032). The operating system lets go of it even when the desk is killed; the file stays,
 * since whoever deletes a file that another locks makes room for a third.
 */
@Component
class FolderLock implements AutoCloseable {

    static final String NAME = "in-use.lock";

    private static final Logger LOG = LoggerFactory.getLogger(FolderLock.class);

    private final FileChannel file;

    FolderLock(DataFolder data) throws IOException {
        Path folder = Files.createDirectories(data.folder().toAbsolutePath());
        file =
                FileChannel.open(
                        folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isOurs(folder)) {
            file.close();
            throw new CannotStart(text("store.folder.taken", folder));
        }
    }

    private boolean isOurs(Path folder) {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            LOG.warn("Nothing keeps a second desk out of {}: its disk knows no locks", folder, e);
            return true;
        }
    }

    /** Comes after the database was closed, which was opened behind this. */
    @Override
    public void close() throws IOException {
        file.close();
    }
}
