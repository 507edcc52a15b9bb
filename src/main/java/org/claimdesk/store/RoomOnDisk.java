package org.claimdesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimdesk.shared.FreeRoom;
import org.springframework.stereotype.Component;

/**
 * Keeps the last of the disk for what people save by hand: files and their reading stop before the
 * database meets its end, which costs it all that it has open (decision 0089).
 */
@Component
class RoomOnDisk implements FreeRoom {

    private final Path folder;
    private final long least;

    RoomOnDisk(DataFolder data, StoreSettings settings) {
        folder = data.sub("documents");
        least = settings.leastFree().toBytes();
    }

    /** A disk that does not say how much it has is believed to have enough. */
    @Override
    public boolean isThere() {
        try {
            return Files.getFileStore(folder).getUsableSpace() >= least;
        } catch (IOException e) {
            return true;
        }
    }
}
