package org.claimdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.claimdesk.shared.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir Path machine;

    @Test
    void keepsASecondDeskOutUntilTheFirstIsStopped() throws IOException {
        DataFolder folder = new DataFolder(machine.resolve("desk"));

        try (FolderLock first = new FolderLock(folder)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> new FolderLock(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Another desk runs on the folder")
                    .hasMessageContaining(folder.folder().toString());
        }

        new FolderLock(folder).close();
    }

    @Test
    void letsDesksRunOnFoldersOfTheirOwn() throws IOException {
        try (var one = new FolderLock(new DataFolder(machine.resolve("one")));
                var other = new FolderLock(new DataFolder(machine.resolve("other")))) {
            assertThat(one).isNotEqualTo(other);
        }
    }
}
