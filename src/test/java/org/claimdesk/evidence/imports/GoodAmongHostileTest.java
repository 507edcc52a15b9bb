package org.claimdesk.evidence.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.OnDatabase;
import org.claimdesk.evidence.DeskWithDocuments;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.DocumentState;
import org.claimdesk.evidence.Enclosed;
import org.claimdesk.evidence.Obstacle;
import org.claimdesk.extraction.Extractor;
import org.claimdesk.extraction.HostileFiles;
import org.claimdesk.shared.DocumentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * A hundred good files with poison between them, in one import: every good one is read, every bad
 * one comes to an end with a reason, nothing of this machine comes out, nothing is left behind, and
 * nobody is called.
 */
@OnDatabase
// Two children, so that what never ends costs the others no time. The rule is a minute.
@TestPropertySource(
        properties = {
            "claimdesk.extraction.children=2",
            "claimdesk.extraction.time=15s",
            "claimdesk.extraction.heap-megabytes=256",
            "claimdesk.extraction.limits.unpacked-bytes=52428800",
            "claimdesk.extraction.limits.entries=2000"
        })
class GoodAmongHostileTest extends DeskWithDocuments {

    private static final int GOOD = 100;

    private static final int FEW = 6;

    /** What the database makes no difference to, and what takes long, is tried on one of them. */
    private static final boolean SHORT =
            "postgresql".equals(System.getProperty("claimdesk.test.database"));

    private static final Duration LONGEST = Duration.ofMinutes(6);

    @TempDir private Path folder;
    @Autowired private DocumentImports imports;
    @Autowired private Extractor extractor;

    private final AtomicInteger calls = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    calls.incrementAndGet();
                    exchange.sendResponseHeaders(200, -1);
                });
        server.start();
    }

    @AfterEach
    void listenNoMore() {
        server.stop(0);
    }

    @Test
    void areAllReadAndTheOthersSayWhyNot() throws Exception {
        Path secret = Files.writeString(folder.resolve("local.txt"), "a secret of this machine");
        String address = "http://127.0.0.1:%d/x".formatted(server.getAddress().getPort());
        Map<String, byte[]> hostile =
                SHORT ? HostileFiles.quick(secret, address) : HostileFiles.all(secret, address);
        Map<String, byte[]> good = HostileFiles.good(SHORT ? FEW : GOOD);

        Map<String, ImportedFile> files = broughtIn(mixed(good, hostile));

        assertThat(files).hasSize(good.size() + hostile.size());
        assertThat(good.keySet()).allSatisfy(name -> saysTheWords(file(files, name)));
        assertThat(files.values()).allSatisfy(this::isClear);
        assertThat(calls).hasValue(0);
        assertThat(leftOver()).isEmpty();
        assertThat(file(files, "vast.png").state()).isIn(ImportState.LIMITED, ImportState.FAILED);
        assertThat(files).containsKeys("claimdesk-evil.txt", "nul.txt", "gnp.txt");
        assertThat(within(file(files, "deep.zip")))
                .extracting(DocumentDetails::obstacle)
                .contains(Optional.of(Obstacle.TOO_DEEP));
        assertThat(named(files, Obstacle.REFERRING_OUTSIDE))
                .filteredOn(name -> name.matches("entity\\d+\\.docx"))
                .hasSize(3);
        assertThat(named(files, Obstacle.EXPANDING)).contains("bomb.docx");
        assertThat(named(files, Obstacle.DAMAGED)).contains("truncated.docx");
        if (SHORT) {
            assertThat(named(files, Obstacle.TOO_SLOW)).isEmpty();
            assertThat(named(files, Obstacle.CRASHED)).isEmpty();
        } else {
            endEachInItsWay(files);
        }
    }

    /** How fast a large one meets its limit depends on the machine; how it ends otherwise, not. */
    private static void endEachInItsWay(Map<String, ImportedFile> files) {
        List<String> slow = named(files, Obstacle.TOO_SLOW);
        assertThat(slow).contains(HostileFiles.ENDLESS);
        assertThat(slow)
                .filteredOn(name -> !name.equals(HostileFiles.ENDLESS))
                .isSubsetOf(HostileFiles.LARGE);
        Map.of(
                        "heap eater", Obstacle.OUT_OF_MEMORY,
                        "bomb.zip", Obstacle.TOO_LARGE_UNPACKED,
                        "100000.zip", Obstacle.TOO_MANY)
                .forEach(
                        (name, limit) ->
                                assertThat(named(files, limit))
                                        .isEqualTo(
                                                slow.contains(name) ? List.of() : List.of(name)));
        assertThat(slow.contains("stack") || named(files, Obstacle.TOO_DEEP).contains("stack"))
                .isTrue();
        assertThat(named(files, Obstacle.CRASHED)).containsExactlyInAnyOrder("exit", "crash");
    }

    private static Map<String, byte[]> mixed(
            Map<String, byte[]> good, Map<String, byte[]> hostile) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        Iterator<Map.Entry<String, byte[]>> next = good.entrySet().iterator();
        hostile.forEach(
                (name, bytes) -> {
                    all.put(name, bytes);
                    if (next.hasNext()) {
                        var neighbour = next.next();
                        all.put(neighbour.getKey(), neighbour.getValue());
                    }
                });
        next.forEachRemaining(rest -> all.put(rest.getKey(), rest.getValue()));
        return all;
    }

    /** As a browser does it: names first, then the bytes; until all have been read. */
    private Map<String, ImportedFile> broughtIn(Map<String, byte[]> files) {
        ImportRunId run = as(() -> imports.begin("mixed", Optional.empty()));
        List<AnnouncedFile> announced =
                files.entrySet().stream()
                        .map(file -> new AnnouncedFile(file.getKey(), file.getValue().length))
                        .toList();
        int ordinal = as(() -> imports.announce(run, announced));
        for (byte[] bytes : files.values()) {
            int number = ordinal++;
            as(
                    () ->
                            imports.receive(
                                    run,
                                    number,
                                    new ByteArrayInputStream(bytes),
                                    Optional.empty()));
        }
        actingAs.run(reviewer, () -> imports.close(run));
        await().atMost(LONGEST).until(() -> as(() -> imports.get(run)).counts().open() == 0);
        return as(() -> imports.files(run, Set.of(), 0, 1_000)).stream()
                .collect(Collectors.toMap(ImportedFile::name, file -> file));
    }

    private void saysTheWords(ImportedFile file) {
        assertThat(file.state()).as(file.name()).isEqualTo(ImportState.READY);
        assertThat(family(file)).anyMatch(document -> text(document).contains(HostileFiles.WORDS));
    }

    /** Read, or with a sentence that tells why not; and nothing in it that nobody gave to it. */
    private void isClear(ImportedFile file) {
        if (file.state() != ImportState.READY) {
            assertThat(file.state()).isIn(ImportState.LIMITED, ImportState.FAILED);
            String reason = ImportWords.reason(file).orElseThrow();
            assertThat(reason).as(file.name()).contains(" ").endsWith(".");
        }
        for (DocumentDetails document : family(file)) {
            assertThat(as(() -> documents.metadata(document.id())).values() + text(document))
                    .as(file.name())
                    .doesNotContain("a secret of this machine")
                    .doesNotContain("root:");
        }
    }

    /** The document and all that lay inside it. */
    private List<DocumentDetails> family(ImportedFile file) {
        DocumentId id = file.document().orElseThrow();
        List<DocumentDetails> family = new ArrayList<>(within(file));
        family.add(ended(id));
        return family;
    }

    private List<DocumentDetails> within(ImportedFile file) {
        Set<DocumentId> found = new HashSet<>();
        addInside(file.document().orElseThrow(), found);
        return found.stream().map(this::ended).toList();
    }

    private void addInside(DocumentId container, Set<DocumentId> found) {
        ended(container);
        for (Enclosed inside : as(() -> documents.inside(container, 0, 100))) {
            if (found.add(inside.document())) {
                addInside(inside.document(), found);
            }
        }
    }

    /** Waits only where there is something to wait for: there are hundreds. */
    private DocumentDetails ended(DocumentId id) {
        return as(() -> documents.find(id))
                .filter(document -> document.state().isSettled())
                .orElseGet(() -> settled(id));
    }

    private String text(DocumentDetails document) {
        assertThat(document.state() == DocumentState.READY)
                .isEqualTo(document.obstacle().isEmpty());
        return document.layer()
                .map(layer -> as(() -> documents.text(layer.id())).orThrow())
                .orElse("");
    }

    /** What lies in the folders in which files are read, or arrive, when none does. */
    private List<Path> leftOver() throws IOException {
        Path own = extractor.folder();
        Path home = Objects.requireNonNull(own.getParent());
        extractor.remove(own);
        try (Stream<Path> left = Files.walk(home)) {
            return left.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("lock"))
                    .toList();
        }
    }

    private static List<String> named(Map<String, ImportedFile> files, Obstacle obstacle) {
        return files.values().stream()
                .filter(file -> file.obstacle().filter(obstacle::equals).isPresent())
                .map(ImportedFile::name)
                .toList();
    }

    private static ImportedFile file(Map<String, ImportedFile> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }
}
