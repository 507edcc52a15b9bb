package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.extraction.Extracted;
import org.claimdesk.extraction.Extractor;
import org.claimdesk.extraction.Limits;
import org.claimdesk.extraction.Specimens;
import org.claimdesk.extraction.Unreadable.Reason;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Files that lie inside others become documents of their own. */
@OnDatabase
class FilesInsideTest extends DeskWithDocuments {

    @Autowired private MemberArrivals members;
    @Autowired private Containments containments;
    @Autowired private Extractor extractor;

    private final String mark = UUID.randomUUID().toString();

    @Test
    void areReadAndKnowWhatTheyLieIn() {
        DocumentDetails zip = settled(arrived("press.zip", zip("2026/tin.txt", "Tin rose.")));

        assertThat(zip.state()).isEqualTo(DocumentState.READY);
        Enclosed tin = inside(zip).getFirst();
        assertThat(tin.path()).isEqualTo("2026/tin.txt");
        DocumentDetails document = settled(tin.document());
        assertThat(document.name()).isEqualTo("tin.txt");
        assertThat(document.state()).isEqualTo(DocumentState.READY);
        assertThat(around(document))
                .containsExactly(new Enclosing(zip.id(), "press.zip", "2026/tin.txt"));
        assertThat(as(() -> documents.parts(zip.layer().orElseThrow().id())))
                .extracting(LayerPart::locator)
                .containsExactly(new Locator.Contents());
    }

    @Test
    void areOneDocumentHoweverManyHoldThem() {
        byte[] tin = words("Tin rose.");
        DocumentId alone = settled(arrived("alone.txt", tin)).id();
        DocumentDetails one = settled(arrived("one.zip", zipOf(Map.of("a.txt", tin))));
        DocumentDetails other =
                settled(arrived("other.zip", zipOf(entries("b.txt", tin, "c.txt", tin))));

        assertThat(inside(one)).extracting(Enclosed::document).containsExactly(alone);
        assertThat(inside(other))
                .extracting(Enclosed::path, Enclosed::document)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("b.txt", alone),
                        org.assertj.core.api.Assertions.tuple("c.txt", alone));
        assertThat(around(as(() -> documents.find(alone)).orElseThrow())).hasSize(3);
    }

    @Test
    void comeOutOfOthersToTheDepthThatIsAllowedAndNoFurther() {
        byte[] tin = words("Tin rose.");
        DocumentDetails outermost = settled(arrived("0.zip", nested(tin, 4)));
        DocumentDetails container = outermost;
        for (int depth = 1; depth <= 3; depth++) {
            assertThat(container.state()).as("depth %d", depth).isEqualTo(DocumentState.READY);
            container = settled(inside(container).getFirst().document());
        }

        assertThat(container.obstacle()).contains(Obstacle.TOO_DEEP);
        assertThat(container.state()).isEqualTo(DocumentState.LIMITED);
        assertThat(inside(container)).isEmpty();
        assertThat(as(() -> documents.text(layer(outermost))).orThrow()).isEqualTo("inner.zip");
    }

    @Test
    void thatHoldThemselvesComeToAnEnd() {
        DocumentDetails zip = settled(arrived("a.zip", zip("tin.txt", "Tin rose.")));
        DocumentId tin = inside(zip).getFirst().document();
        // No archive that holds its own bytes is at hand: what the desk would make of it is.
        as(
                () ->
                        containments.add(
                                zip.id(),
                                zip.id(),
                                new Containments.Place("a.zip", 2),
                                reviewer,
                                zip.at()));

        assertThat(inside(zip)).extracting(Enclosed::document).containsExactly(tin, zip.id());
        assertThat(around(as(() -> documents.find(zip.id())).orElseThrow())).hasSize(1);
    }

    @Test
    void areTakenOutOnceWhenTheServerWasKilledBetweenThem() throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 1; i <= 4; i++) {
            entries.put(i + ".txt", words("Words of " + i));
        }
        byte[] zip = zipOf(entries);
        DocumentDetails half = settled(arrived("half.txt", words("Only a container's row.")));
        var folder = extractor.folder();
        var file = folder.resolve("zip");
        java.nio.file.Files.write(file, zip);
        var into = extractor.folder();
        Extracted read = (Extracted) extractor.read(file, "a.zip", into, extractor.usual());
        Limits limits = extractor.usual().limits();

        // Two of four came before the end, then all are taken again.
        for (int i : List.of(0, 1, 0, 1, 2, 3)) {
            as(() -> members.take(half.id(), read.members().get(i), into, limits));
        }
        extractor.remove(folder);
        extractor.remove(into);

        assertThat(inside(half))
                .extracting(Enclosed::path)
                .containsExactly("1.txt", "2.txt", "3.txt", "4.txt");
        inside(half).forEach(member -> settled(member.document()));
        assertThat(inside(half)).extracting(Enclosed::state).containsOnly(DocumentState.READY);
    }

    @Test
    void areNoMoreThanOneOutermostContainerMayHold() throws Exception {
        DocumentDetails outermost = settled(arrived("a.txt", words("Container.")));
        var folder = extractor.folder();
        java.nio.file.Files.write(
                folder.resolve("zip"),
                zipOf(entries("1.txt", words("One"), "2.txt", words("Two"))));
        var into = extractor.folder();
        Extracted read =
                (Extracted) extractor.read(folder.resolve("zip"), "a.zip", into, extractor.usual());
        Limits one = new Limits(1 << 20, 1 << 20, 1, 3, 1_000, 10, 10);
        Limits few = new Limits(1 << 20, 10, 10, 3, 1_000, 10, 10);

        assertThat(as(() -> members.take(outermost.id(), read.members().get(0), into, one)))
                .isEmpty();
        assertThat(as(() -> members.take(outermost.id(), read.members().get(1), into, one)))
                .contains(Reason.TOO_MANY);
        assertThat(as(() -> members.take(outermost.id(), read.members().get(1), into, few)))
                .contains(Reason.TOO_LARGE_UNPACKED);
        extractor.remove(folder);
        extractor.remove(into);
    }

    @Test
    void canBeLeftOutOfTheList() {
        String name = "tin-" + mark + ".txt";
        DocumentDetails zip = settled(arrived(mark + ".zip", zip(name, "Tin rose.")));
        DocumentFilter all = DocumentFilter.ALL.text(mark);

        assertThat(found(all)).contains(zip.id()).hasSize(2);
        assertThat(found(all.withoutFilesInside())).containsExactly(zip.id());

        // The same bytes by themselves are a file of their own right.
        as(() -> arrivals.receive(SomeFiles.file("again.txt", words("Tin rose."))));
        assertThat(found(all.withoutFilesInside())).hasSize(2);
    }

    private List<DocumentId> found(DocumentFilter filter) {
        return as(() -> documents.find(filter, 0, 9)).stream().map(DocumentDetails::id).toList();
    }

    @Test
    void areKnownToNobodyElseThanTheContainerIs() {
        byte[] tin = words("Tin rose.");
        DocumentId open = settled(arrived("alone.txt", tin)).id();
        DocumentDetails zip =
                settled(
                        arrived(
                                new IncomingFile(
                                        "secret.zip",
                                        new ByteArrayInputStream(zipOf(Map.of("a.txt", tin))),
                                        Optional.empty(),
                                        Optional.of(Set.of(reviewer)))));

        DocumentDetails member = settled(inside(zip).getFirst().document());
        assertThat(member.id()).isNotEqualTo(open);
        assertThat(member.restricted()).isTrue();
        UserId other = some.reviewer();
        assertThat(actingAs.run(other, () -> documents.find(member.id()))).isEmpty();
        assertThat(actingAs.run(other, () -> documents.inside(zip.id(), 0, 9))).isEmpty();
        assertThat(actingAs.run(other, () -> documents.around(List.of(member.id())))).isEmpty();
    }

    @Test
    void areReadFurtherWhenAnAdministratorAllowsMore() {
        DocumentDetails container = settled(arrived("0.zip", nested(words("Tin rose."), 4)));
        for (int depth = 1; depth <= 3; depth++) {
            container = settled(inside(container).getFirst().document());
        }
        DocumentId deepest = container.id();
        LargerLimits larger = new LargerLimits(2, 600, 600, 20_000, 5, 20_000_000);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> actingAs.run(reviewer, () -> arrivals.retry(deepest, larger)));
        actingAs.run(
                some.somebody(Role.REVIEWER, Role.ADMINISTRATOR),
                () -> arrivals.retry(deepest, larger));

        DocumentDetails read =
                await().atMost(SOON)
                        .until(
                                () -> as(() -> documents.find(deepest)).orElseThrow(),
                                now -> now.state() == DocumentState.READY);
        assertThat(inside(read)).extracting(Enclosed::path).containsExactly("inner.zip");
    }

    private List<Enclosed> inside(DocumentDetails container) {
        return as(() -> documents.inside(container.id(), 0, 100));
    }

    private List<Enclosing> around(DocumentDetails member) {
        return as(() -> documents.around(List.of(member.id())))
                .getOrDefault(member.id(), List.of());
    }

    private static org.claimdesk.shared.LayerId layer(DocumentDetails document) {
        return document.layer().orElseThrow().id();
    }

    private DocumentId arrived(String name, byte[] content) {
        return arrived(SomeFiles.file(name, content));
    }

    private byte[] words(String words) {
        return (words + "\n" + mark + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private byte[] zip(String path, String words) {
        return zipOf(Map.of(path, words(words)));
    }

    private static byte[] zipOf(Map<String, byte[]> entries) {
        return Specimens.archive(entries);
    }

    private static byte[] nested(byte[] innermost, int depth) {
        return Specimens.nested(depth, innermost);
    }

    private static Map<String, byte[]> entries(
            String one, byte[] first, String two, byte[] second) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(one, first);
        entries.put(two, second);
        return entries;
    }
}
