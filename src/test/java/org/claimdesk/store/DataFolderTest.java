package org.claimdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir private Path folder;

    @Test
    void isForNobodyElseOnTheMachine() throws IOException {
        Path incoming = new DataFolder(folder.resolve("desk")).sub("documents/incoming");

        for (Path made : new Path[] {incoming, incoming.getParent()}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                    .isEqualTo("rwx------");
        }
        assertThat(new DataFolder(folder.resolve("desk")).sub("documents/incoming"))
                .isEqualTo(incoming);
    }
}
