package org.claimdesk.bench;

import java.nio.file.Path;
import java.util.Optional;
import org.claimdesk.ScreenlessDesk;
import org.claimdesk.evidence.imports.DocumentImports;
import org.claimdesk.evidence.imports.ImportRun;
import org.claimdesk.evidence.imports.ImportRunId;
import org.claimdesk.user.ActingAs;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A desk without screens that folders are brought into. */
final class DeskImports implements AutoCloseable {

    private static final int LOOK_EVERY_MS = 100;

    private final ConfigurableApplicationContext desk;
    private final DocumentImports imports;
    private final ActingAs actingAs;
    private final JdbcClient jdbc;

    DeskImports(Path folder) {
        desk = ScreenlessDesk.open(folder);
        imports = desk.getBean(DocumentImports.class);
        actingAs = desk.getBean(ActingAs.class);
        jdbc = desk.getBean(JdbcClient.class);
    }

    /** Returns when every file of the folder, and whatever came out of one, has been read. */
    ImportRun bringIn(Path files) throws InterruptedException {
        ImportRunId id =
                actingAs.system(() -> imports.beginAtServer(files, true, Optional.empty()));
        ImportRun run = get(id);
        while (!run.isOver() || unsettled() > 0) {
            Thread.sleep(LOOK_EVERY_MS);
            run = get(id);
        }
        return run;
    }

    private ImportRun get(ImportRunId id) {
        return actingAs.system(() -> imports.get(id));
    }

    private int unsettled() {
        return jdbc.sql("SELECT count(*) FROM document WHERE state IN ('QUEUED', 'READING')")
                .query(Integer.class)
                .single();
    }

    @Override
    public void close() {
        desk.close();
    }
}
