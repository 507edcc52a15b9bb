package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;

class RehearsalTest {

    @TempDir private Path folder;

    @Test
    void endsAndStopsTheDeskWhereTheFilesCanNotBeWritten() throws Exception {
        Files.createFile(folder.resolve("files"));
        GenericApplicationContext desk = desk();

        assertThat(Rehearsal.play(folder, where -> desk)).isNotZero();
        assertThat(desk.isActive()).isFalse();
    }

    @Test
    void endsAndStopsTheDeskWhereTheImportFails() {
        GenericApplicationContext desk = desk();

        assertThat(Rehearsal.play(folder, where -> desk)).isNotZero();
        assertThat(folder.resolve("files")).isNotEmptyDirectory();
        assertThat(desk.isActive()).isFalse();
    }

    @Test
    void endsWhereTheDeskDoesNotStart() {
        assertThat(
                        Rehearsal.play(
                                folder,
                                where -> {
                                    throw new ExceptionInInitializerError("no desk");
                                }))
                .isNotZero();
    }

    @Test
    void failsOnlyWhereNothingWasRead() {
        assertThat(Rehearsal.exitCode(1)).isZero();
        assertThat(Rehearsal.exitCode(0)).isNotZero();
    }

    /** One that can't bring in anything. */
    private static GenericApplicationContext desk() {
        GenericApplicationContext desk = new GenericApplicationContext();
        desk.refresh();
        return desk;
    }
}
