package org.claimdesk.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.stereotype.Component;

/** Makes the operating system write down what it holds in memory. */
@Component
class Disk {

    void force(FileChannel file) throws IOException {
        file.force(true);
    }

    /**
     * Names of files are part of their folder: a new or moved file lasts only when this is done.
     */
    void forceFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
