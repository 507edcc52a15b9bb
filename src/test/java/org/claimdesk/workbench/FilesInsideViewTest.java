package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    /** An archive in so many others that what it holds is not taken out. */
    private DocumentDetails deepest() {
        DocumentDetails container =
                read("0.zip", Specimens.nested(4, mark.getBytes(StandardCharsets.UTF_8)));
        for (int depth = 1; depth <= 3; depth++) {
            Enclosed inner = documents.inside(container.id(), 0, 1).getFirst();
            container = settled(inner.document());
        }
        assertThat(container.obstacle()).contains(Obstacle.TOO_DEEP);
        return container;
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
        var file = new IncomingFile(name, new ByteArrayInputStream(bytes), Optional.empty());
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
