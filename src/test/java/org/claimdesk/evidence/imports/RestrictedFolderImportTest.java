package org.claimdesk.evidence.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.command.CommandOutput;
import org.claimdesk.command.ServerCommand;
import org.claimdesk.evidence.DeskWithDocuments;
import org.claimdesk.evidence.DocumentFilter;
import org.claimdesk.evidence.FileAddress;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.Receiving;
import org.claimdesk.evidence.Restriction;
import org.claimdesk.evidence.RestrictionId;
import org.claimdesk.evidence.Restrictions;
import org.claimdesk.evidence.SomeFiles;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code claimdesk import --restrict}: what comes is there for the named accounts alone. Longer
 * than most files: what holds before, while and after somebody is taken off the list stands
 * together.
 */
@OnDatabase
class RestrictedFolderImportTest extends DeskWithDocuments {

    @TempDir private Path parent;
    @Autowired private ImportAnswer answer;
    @Autowired private DocumentImports imports;
    @Autowired private Restrictions restrictions;
    @Autowired private People people;
    @Autowired private JdbcClient jdbc;
    @Autowired private Receiving receiving;
    @Autowired private TransactionTemplate transaction;

    private final List<String> said = new ArrayList<>();
    private UserId colleague = UserId.random();
    private Path folder = Path.of("");

    @BeforeEach
    void layOutAFolder() throws IOException {
        colleague = some.editor();
        folder = Files.createDirectory(parent.resolve("hush" + UUID.randomUUID()));
    }

    @Test
    void isThereForTheNamedAndWhoeverBringsItInAndForNobodyElse() throws IOException {
        byte[] same = SomeFiles.bytes("Tin rose");
        Files.write(folder.resolve("one.txt"), same);
        Files.write(folder.resolve("same.txt"), same);
        Files.write(folder.resolve("other.txt"), SomeFiles.bytes("Zinc fell"));

        int code = bringIn("--as", name(reviewer), "--restrict", name(colleague));

        assertThat(code).as("%s", said).isEqualTo(ServerCommand.FINE);
        assertThat(said).anyMatch(line -> line.contains("Only these may know of what comes: "));
        List<DocumentId> all = documentsOfNewest();
        assertThat(all).hasSize(2);
        assertThat(all)
                .allSatisfy(
                        id ->
                                assertThat(as(() -> restrictions.of(id)).orElseThrow().people())
                                        .containsExactlyInAnyOrder(reviewer, colleague));
        assertThat(all.stream().map(id -> as(() -> restrictions.of(id)).orElseThrow()))
                .extracting(Restriction::id)
                .containsOnly(as(() -> restrictions.of(all.getFirst())).orElseThrow().id());
        for (UserId other : List.of(some.reviewer(), some.auditor())) {
            assertThat(all)
                    .allSatisfy(
                            id ->
                                    assertThat(actingAs.run(other, () -> documents.find(id)))
                                            .isEmpty());
        }
    }

    @Test
    void leavesTheNameOfItsFolderOutOfTheLog() throws IOException {
        Files.write(folder.resolve("one.txt"), SomeFiles.bytes("Tin rose"));

        bringIn("--as", name(reviewer), "--restrict", name(reviewer));

        assertThat(told(folder.getFileName().toString())).isZero();
        bringIn("--as", name(reviewer));
        assertThat(told(folder.getFileName().toString())).isPositive();
    }

    @Test
    void bringsInOpenlyWhatComesAfterItsRestrictionWasLifted() throws IOException {
        Files.write(folder.resolve("one.txt"), SomeFiles.bytes("Tin rose"));
        bringIn("--as", name(reviewer), "--restrict", name(reviewer));
        ImportRun run = newest();
        actingAs.run(reviewer, () -> restrictions.lift(documentsOfNewest().getFirst()));
        Path late = Files.write(folder.resolve("late.txt"), SomeFiles.bytes("Zinc fell"));

        comeLate(run, late);
        retried(run, 2);

        assertThat(documentsOfNewest())
                .hasSize(2)
                .allSatisfy(
                        id ->
                                assertThat(actingAs.run(colleague, () -> documents.find(id)))
                                        .isPresent());
    }

    @Test
    void bringsInNothingWhereSomebodyIsNotKnownOrNobodyIsNamedWhoBringsItIn() throws IOException {
        Files.write(folder.resolve("one.txt"), SomeFiles.bytes("Tin rose"));
        int before = as(() -> documents.count(DocumentFilter.ALL));

        assertThat(bringIn("--restrict", name(colleague))).isEqualTo(ServerCommand.USAGE);
        assertThat(bringIn("--as", name(reviewer), "--restrict")).isEqualTo(ServerCommand.USAGE);
        for (String wrong :
                List.of("nobody at all", "", name(colleague) + ",", name(some.administrator()))) {
            assertThat(bringIn("--as", name(reviewer), "--restrict", wrong))
                    .as(wrong)
                    .isEqualTo(ServerCommand.USAGE);
        }
        assertThat(answer.run(List.of("--status", "--restrict", name(colleague)), said()))
                .isEqualTo(ServerCommand.USAGE);

        assertThat(said)
                .anyMatch(line -> line.contains("signs in as \"nobody at all\""))
                .anyMatch(line -> line.contains("--restrict ACCOUNT,ACCOUNT"));
        assertThat(as(() -> documents.count(DocumentFilter.ALL))).isEqualTo(before);
        assertThat(as(() -> imports.mine(9))).isEmpty();
    }

    @Test
    void isNotThereForWhoeverBroughtItInOnceTheyAreOffTheList() throws IOException {
        Files.write(folder.resolve("one.txt"), SomeFiles.bytes("Tin rose"));
        Files.write(folder.resolve("two.txt"), SomeFiles.bytes("Zinc fell"));
        bringIn("--as", name(reviewer), "--restrict", name(colleague));
        ImportRunId run = newest().id();
        DocumentId one = documentsOfNewest().getFirst();
        assertThat(as(() -> imports.get(run)).counts().total()).isEqualTo(2);

        actingAs.run(colleague, () -> restrictions.remove(one, reviewer));

        assertThat(as(() -> imports.files(run, Set.of(), 0, 9))).isEmpty();
        assertThat(as(() -> imports.count(run, Set.of()))).isZero();
        assertThat(as(() -> imports.get(run)).counts().total()).isZero();
        assertThat(as(() -> imports.mine(9))).isEmpty();
    }

    @Test
    void goesOnForTheOthersWhenWhoeverBeganItIsTakenOffTheListMeanwhile() throws IOException {
        Files.write(folder.resolve("one.txt"), SomeFiles.bytes("Tin rose"));
        bringIn("--as", name(reviewer), "--restrict", name(colleague));
        ImportRun run = newest();
        DocumentId one = documentsOfNewest().getFirst();
        actingAs.run(colleague, () -> restrictions.remove(one, reviewer));
        byte[] bytes = SomeFiles.bytes("Zinc fell");
        comeLate(run, Files.write(folder.resolve("new.txt"), bytes));
        comeLate(run, Files.write(folder.resolve("again.txt"), bytes));

        retried(run, 3);

        assertThat(documentsOfNewest())
                .hasSize(2)
                .allSatisfy(
                        id -> {
                            assertThat(actingAs.run(colleague, () -> documents.find(id)))
                                    .isPresent();
                            assertThat(as(() -> documents.find(id))).isEmpty();
                        });
    }

    @Test
    void joinsNothingThatStandsUnderAnotherRestriction() throws IOException {
        byte[] same = SomeFiles.bytes("Tin rose");
        var alone =
                new IncomingFile(
                        "mine.txt",
                        new ByteArrayInputStream(same),
                        Optional.empty(),
                        Optional.of(Set.of()));
        DocumentId mine = arrived(alone);
        Files.write(folder.resolve("one.txt"), same);

        bringIn("--as", name(reviewer), "--restrict", name(colleague));

        assertThat(documentsOfNewest())
                .singleElement()
                .satisfies(
                        id -> {
                            assertThat(id).isNotEqualTo(mine);
                            assertThat(actingAs.run(colleague, () -> documents.find(id)))
                                    .isPresent();
                        });
    }

    @Test
    void doesNotNameWhatHasNotComeToWhoeverIsOffTheListUntilItIsLifted() throws IOException {
        Files.write(folder.resolve("one.txt"), SomeFiles.bytes("Tin rose"));
        bringIn("--as", name(reviewer), "--restrict", name(colleague));
        ImportRun run = newest();
        DocumentId one = documentsOfNewest().getFirst();
        comeLate(run, Files.write(folder.resolve("late.txt"), SomeFiles.bytes("Zinc fell")));
        assertThat(as(() -> imports.files(run.id(), Set.of(), 0, 9))).hasSize(2);

        actingAs.run(colleague, () -> restrictions.remove(one, reviewer));

        assertThat(as(() -> imports.files(run.id(), Set.of(), 0, 9))).isEmpty();
        assertThat(as(() -> imports.count(run.id(), Set.of(ImportState.NOT_KEPT)))).isZero();
        assertThat(as(() -> imports.get(run.id())).counts().total()).isZero();
        assertThat(as(() -> imports.mine(9))).isEmpty();

        actingAs.run(colleague, () -> restrictions.lift(one));

        assertThat(as(() -> imports.files(run.id(), Set.of(), 0, 9))).hasSize(2);
        assertThat(as(() -> imports.mine(9))).extracting(ImportRun::id).containsExactly(run.id());
    }

    @Test
    void isNoMoreListedForWhoeverIsOffTheListWhileItHasNamedNoFile() {
        RestrictionId made =
                as(() -> transaction.execute(s -> receiving.restrictTo(List.of(colleague))));
        var bytes = new ByteArrayInputStream(SomeFiles.bytes("Tin rose"));
        DocumentId one =
                arrived(
                        new IncomingFile("one.txt", bytes, Optional.empty())
                                .under(Optional.of(made)));
        ImportRunId run = as(() -> imports.begin("hush", Optional.empty()));
        jdbc.sql("UPDATE import_run SET restriction_id = ? WHERE id = ?")
                .params(made.value(), run.value())
                .update();
        assertThat(as(() -> imports.mine(9))).hasSize(1);

        actingAs.run(colleague, () -> restrictions.remove(one, reviewer));

        assertThat(as(() -> imports.mine(9))).isEmpty();
    }

    @Test
    void tellsFilesByTheirOrdinalsThoughOneBeforeThemIsHidden() {
        ImportRunId run = as(() -> imports.begin("", Optional.empty()));
        byte[] secret = SomeFiles.bytes("Tin rose");
        as(
                () ->
                        imports.announce(
                                run,
                                List.of(
                                        new AnnouncedFile("hush.txt", secret.length),
                                        new AnnouncedFile("loud.txt", 9),
                                        new AnnouncedFile("louder.txt", 9))));
        as(
                () ->
                        imports.receive(
                                run,
                                0,
                                new ByteArrayInputStream(secret),
                                Optional.of(Set.of(colleague))));
        DocumentId hidden =
                as(() -> imports.files(run, Set.of(), 0, 1)).getFirst().document().orElseThrow();
        actingAs.run(colleague, () -> restrictions.remove(hidden, reviewer));

        assertThat(as(() -> imports.between(run, 1, 1)))
                .extracting(ImportedFile::name)
                .containsExactly("loud.txt");
        assertThat(as(() -> imports.between(run, 0, 2)))
                .extracting(ImportedFile::ordinal)
                .containsExactly(1, 2);
    }

    /** As where the disk had been full when it was to come. */
    private void comeLate(ImportRun run, Path late) throws IOException {
        jdbc.sql(
                        """
                        INSERT INTO import_file
                          (run_id, ordinal, name, place, size, state, reason, was_there)
                        SELECT run_id, max(ordinal) + 1, ?, ?, 9, 'NOT_KEPT', 'DISK_FULL', FALSE
                        FROM import_file WHERE run_id = ? GROUP BY run_id
                        """)
                .params(
                        late.getFileName().toString(),
                        FileAddress.of(late.toRealPath()),
                        run.id().value())
                .update();
    }

    private void retried(ImportRun run, int ready) {
        actingAs.run(reviewer, () -> imports.retryFailed(run.id()));
        await().atMost(SOON)
                .untilAsserted(
                        () ->
                                assertThat(actingAs.system(() -> imports.get(run.id())).counts())
                                        .extracting(ImportCounts::ready)
                                        .isEqualTo(ready));
    }

    private int told(String words) {
        return jdbc.sql("SELECT count(*) FROM log_value WHERE content LIKE ?")
                .param("%" + words + "%")
                .query(Integer.class)
                .single();
    }

    private List<DocumentId> documentsOfNewest() {
        ImportRunId run = newest().id();
        return actingAs.system(() -> imports.files(run, Set.of(), 0, 99)).stream()
                .map(ImportedFile::document)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private ImportRun newest() {
        String name = folder.getFileName().toString();
        return actingAs.system(() -> imports.mine(50)).stream()
                .filter(run -> run.name().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private int bringIn(String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(FileAddress.of(folder)));
        arguments.addAll(List.of(more));
        return answer.run(arguments, said());
    }

    private String name(UserId person) {
        return actingAs.system(() -> people.find(person)).orElseThrow().signInName();
    }

    private CommandOutput said() {
        return new CommandOutput() {
            @Override
            public void line(String words) {
                said.add(words);
            }

            @Override
            public void progress(String words) {}

            @Override
            public void whenInterrupted(String words) {}

            @Override
            public boolean isGone() {
                return false;
            }
        };
    }
}
