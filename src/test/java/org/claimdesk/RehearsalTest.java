package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.claimdesk.evidence.imports.ImportCounts;
import org.claimdesk.evidence.imports.ImportState;
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
        assertThat(Rehearsal.exitCode(counts(ImportState.READY))).isZero();
        assertThat(Rehearsal.exitCode(counts(ImportState.READING))).isNotZero();
        assertThat(Rehearsal.exitCode(counts(ImportState.FAILED))).isNotZero();
    }

    private static ImportCounts counts(ImportState state) {
        return new ImportCounts(Map.of(state, 2));
    }

    /** One that can't bring in anything. */
    private static GenericApplicationContext desk() {
        GenericApplicationContext desk = new GenericApplicationContext();
        desk.refresh();
        return desk;
    }
}
