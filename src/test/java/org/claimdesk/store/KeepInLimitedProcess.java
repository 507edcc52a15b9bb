package org.claimdesk.store;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.util.unit.DataSize;

/**
 * Run as a process of its own whose files may not grow beyond a limit, like a disk that is full.
 */
class KeepInLimitedProcess {

    static final String SMALL = "A few bytes fit.";

    /** Arguments: the data folder, and how many bytes to keep. Prints what became of them. */
    public static void main(String[] args) {
        var bytes =
                new Bytes(
                        new DataFolder(Path.of(args[0])),
                        new StoreSettings(DataSize.ofMegabytes(50), DataSize.ofBytes(0)),
                        new Disk(),
                        Clock.systemUTC());
        System.out.println(
                bytes.keep(new ByteArrayInputStream(new byte[Integer.parseInt(args[1])])));
        System.out.println(bytes.keep(new ByteArrayInputStream(SMALL.getBytes())));
    }
}
