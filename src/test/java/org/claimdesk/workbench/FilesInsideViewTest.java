package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.evidence.DocumentArrivals;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.Documents;
import org.claimdesk.evidence.Enclosed;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.Obstacle;
import org.claimdesk.evidence.Received;
import org.claimdesk.evidence.WaitingFile;
import org.claimdesk.extraction.Specimens;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A container and what lies inside it, as people see them. */
@OnDatabase
class FilesInsideViewTest extends ViewTest {

    @Autowired private DocumentArrivals arrivals;
    @Autowired private Documents documents;

    private final String mark = UUID.randomUUID().toString();

    @SuppressWarnings("NullAway.Init") // set as soon as one was brought in
    private DocumentId outermost;

    @Override
    protected UserId somebody() {
        return people.somebody(Role.REVIEWER, Role.ADMINISTRATOR);
    }

    @Test
    void leadFromContainerToMemberAndBack() {
        DocumentDetails zip = read("press.zip", zip("2026/tin.txt"));
        open(zip.id());

        assertThat(grid().getElement().getAttribute("aria-label")).isEqualTo("1 file inside");
        assertThat(test(grid()).getRow(0).path()).isEqualTo("2026/tin.txt");
        assertThat(find(NativeDetails.class).withClassName("files-as-text").single().isOpen())
                .as("the same list as text")
                .isFalse();
        open(test(grid()).getRow(0).document());
        assertThat(find(Anchor.class).all())
                .anyMatch(
                        link ->
                                link.getText().equals("press.zip")
                                        && link.getHref().equals(EvidencePaths.document(zip.id())));
        assertThat(find(Span.class).all()).anyMatch(span -> span.getText().equals("2026/tin.txt"));
    }

    @Test
    void offerLargerLimitsToAdministrators() {
        DocumentDetails deepest = deepest();
        open(deepest.id());

        press("Read with larger limits…");
        press("Read again");

        DocumentDetails read =
                await().atMost(Duration.ofSeconds(60))
                        .until(
                                () ->
                                        people.as(
                                                viewer,
                                                () -> documents.find(deepest.id()).orElseThrow()),
                                now -> now.obstacle().isEmpty() && now.state().isSettled());
        assertThat(documents.countInside(read.id())).isEqualTo(1);
    }

    /** Who allows more need not read documents, and is shown nothing of what is in them. */
    @Test
    void areReadWithMoreByAdministratorsWhoMayNotReadThem() {
        DocumentDetails deepest = deepest();
        DocumentId secret = deepest("secret " + mark, Optional.of(Set.of())).id();
        UserId administrator = people.administrator();
        people.signIn(administrator);
        UI.getCurrent().navigate(EvidencePaths.document(deepest.id()));
        assertThat(getCurrentView()).isInstanceOf(NotFoundView.class);

        UI.getCurrent().navigate(EvidencePaths.BEYOND_LIMITS);
        List<DocumentId> waiting = waiting();
        assertThat(waiting).contains(deepest.id()).doesNotContain(secret);
        test((Button)
                        test(find(Grid.class).single())
                                .getCellComponent(waiting.indexOf(deepest.id()), 4))
                .click();
        press("Read again");

        await().atMost(Duration.ofSeconds(60))
                .until(
                        () ->
                                people.as(
                                        viewer,
                                        () ->
                                                documents
                                                        .find(deepest.id())
                                                        .orElseThrow()
                                                        .obstacle()
                                                        .isEmpty()));
        UI.getCurrent().navigate(EvidencePaths.BEYOND_LIMITS);
        assertThat(find(Grid.class).exists() ? waiting() : List.of()).doesNotContain(deepest.id());
    }

    @Test
    void tellAtTheOutermostWhatWasNotOpenedDeepInside() {
        DocumentDetails deepest = deepest();

        open(outermost);

        assertThat(find(Span.class).withText("Not all was opened of").exists()).isTrue();
        assertThat(find(Anchor.class).all())
                .anyMatch(link -> link.getHref().equals(EvidencePaths.document(deepest.id())));
    }

    @Test
    void sayThatAFileAlsoCameByItself() {
        DocumentDetails alone =
                read("alone.txt", ("2026/tin.txt" + mark).getBytes(StandardCharsets.UTF_8));
        read("around.zip", zip("2026/tin.txt"));

        open(alone.id());

        assertThat(find(Span.class).withText("Came by itself; also").exists()).isTrue();
        UI.getCurrent().navigate("evidence", QueryParameters.fromString("text=alone"));
        Component name = test(find(Grid.class).single()).getCellComponent(0, 0);
        assertThat(find(Span.class, name).withTextContaining("came by itself; also").exists())
                .isTrue();
    }

    @Test
    void tellOthersWhomToAsk() {
        DocumentDetails deepest = deepest();
        people.signIn(people.reviewer());
        open(deepest.id());

        assertThat(find(Button.class).all())
                .noneMatch(button -> button.getText().contains("larger"));
        assertThat(find(Span.class).all())
                .anyMatch(
                        span ->
                                span.getText()
                                        .startsWith("An administrator can have it read with"));
    }

    private DocumentDetails deepest() {
        return deepest(mark, Optional.empty());
    }

    /** An archive in so many others that what it holds is not taken out. */
    private DocumentDetails deepest(String words, Optional<Set<UserId>> people) {
        DocumentDetails container =
                read("0.zip", Specimens.nested(4, words.getBytes(StandardCharsets.UTF_8)), people);
        outermost = container.id();
        for (int depth = 1; depth <= 3; depth++) {
            Enclosed inner = documents.inside(container.id(), 0, 1).getFirst();
            container = settled(inner.document());
        }
        assertThat(container.obstacle()).contains(Obstacle.TOO_DEEP);
        return container;
    }

    @SuppressWarnings("unchecked")
    private List<DocumentId> waiting() {
        Grid<WaitingFile> grid = find(Grid.class).single();
        return IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getRow(row).id())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Grid<Enclosed> grid() {
        return find(Grid.class).single();
    }

    private void open(DocumentId id) {
        UI.getCurrent().navigate(EvidencePaths.document(id));
    }

    private byte[] zip(String... paths) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (String path : List.of(paths)) {
            entries.put(path, (path + mark).getBytes(StandardCharsets.UTF_8));
        }
        return Specimens.archive(entries);
    }

    private DocumentDetails read(String name, byte[] bytes) {
        return read(name, bytes, Optional.empty());
    }

    private DocumentDetails read(String name, byte[] bytes, Optional<Set<UserId>> people) {
        var file =
                new IncomingFile(name, new ByteArrayInputStream(bytes), Optional.empty(), people);
        return switch (arrivals.receive(file)) {
            case Received.Arrived arrived -> settled(arrived.document().id());
            case Received other -> throw new AssertionError(other.toString());
        };
    }

    private DocumentDetails settled(DocumentId id) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> people.as(viewer, () -> documents.find(id).orElseThrow()),
                        document -> document.state().isSettled());
    }
}
