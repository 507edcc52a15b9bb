package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.evidence.DocumentArrivals;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.Received;
import org.claimdesk.evidence.SourceDraft;
import org.claimdesk.evidence.SourceId;
import org.claimdesk.evidence.SourceKind;
import org.claimdesk.evidence.SourceRank;
import org.claimdesk.evidence.Sources;
import org.claimdesk.evidence.imports.AnnouncedFile;
import org.claimdesk.evidence.imports.DocumentImports;
import org.claimdesk.evidence.imports.ImportRunId;
import org.claimdesk.evidence.ui.DocumentList;
import org.claimdesk.job.Jobs;
import org.claimdesk.shared.JobId;
import org.claimdesk.ui.Times;
import org.claimdesk.ui.WordsField;
import org.claimdesk.user.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnDatabase
class DocumentListViewTest extends ViewTest {

    @Autowired private DocumentArrivals arrivals;
    @Autowired private DocumentImports imports;
    @Autowired private Sources sources;
    @Autowired private Jobs jobs;
    @Autowired private JdbcClient jdbc;

    /** A word that no other test's rows hold. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    private final String trade = "Trade %s.txt".formatted(word);
    private final String customs = "<b>Customs %s.txt".formatted(word);

    @Test
    void isNarrowedByWordsOfTheAddressTheLatestFirst() {
        receive(trade);
        receive(customs);

        show("text=" + word);

        assertThat(names()).containsExactly(customs, trade);
        assertThat(findInView(Span.class).withText("2 documents").exists()).isTrue();
        show("text=customs+" + word);
        assertThat(names()).containsExactly(customs);
        assertThat(findInView(WordsField.class).first().getValue()).isEqualTo("customs " + word);
    }

    @Test
    void isNarrowedBySource() {
        DocumentDetails document = receive(trade);
        receive(customs);
        var draft = new SourceDraft("Office " + word, SourceKind.AUTHORITY, SourceRank.PRIMARY, "");
        sources.attribute(document.id(), draft);
        SourceId source = sources.find("Office " + word).getFirst().id();

        show("text=%s&source=%s".formatted(word, source));

        assertThat(names()).containsExactly(trade);
    }

    @Test
    void isNarrowedByTheDayOnWhichTheyCame() {
        LocalDate today = LocalDate.ofInstant(receive(trade).at(), Times.zone());

        show("text=%s&from=%s&to=%s".formatted(word, today, today));
        assertThat(names()).containsExactly(trade);

        show("text=%s&from=%s".formatted(word, today.plusDays(1)));
        assertThat(paragraphs()).anyMatch(text -> text.startsWith("No document matches"));
        show("text=%s&to=%s".formatted(word, today.minusDays(1)));
        assertThat(paragraphs()).anyMatch(text -> text.startsWith("No document matches"));
    }

    @Test
    void isNarrowedByState() {
        receive(trade);

        show("state=queued&state=reading&state=ready&text=" + word);
        assertThat(names()).containsExactly(trade);

        show("state=failed&text=" + word);
        assertThat(paragraphs()).anyMatch(text -> text.startsWith("No document matches"));
    }

    @Test
    void keepsInTheAddressByWhatItIsNarrowed() {
        receive(trade);
        show("state=failed");

        test(findInView(WordsField.class).first()).setValue(word);

        assertThat(paragraphs()).anyMatch(text -> text.startsWith("No document matches"));
        assertThat(findInView(DocumentList.class).single().parameters().getParameters())
                .containsEntry("state", List.of("failed"))
                .containsEntry("text", List.of(word));
    }

    @Test
    void saysWhatOfTheAddressMeansNothing() {
        receive(trade);

        show("text=%s&state=gone&source=x&from=y&to=z".formatted(word));

        assertThat(names()).containsExactly(trade);
        assertThat(ignored())
                .contains("State “gone”, Source “x”, Received from “y”, Received until “z”");
    }

    @Test
    void offersToStopAReadingOnlyToWhoeverMayDoSo() {
        beingRead(receive(trade));

        assertThat(offersToStop()).isTrue();
        people.signIn(people.reviewer());
        assertThat(offersToStop()).isFalse();
        people.signIn(people.somebody(Role.REVIEWER, Role.EDITOR));
        assertThat(offersToStop()).isTrue();
    }

    @Test
    void tellsOfImportsInOneLineThatUnfolds() {
        ImportRunId run = imports.begin("", Optional.empty());
        imports.announce(run, List.of(new AnnouncedFile("lost.txt", 1)));
        show("text=" + word);
        assertThat(findInView(H3.class).withTextContaining("1 file, ").exists()).isTrue();
        imports.lost(run, 0);
        imports.close(run);

        show("text=" + word + "x");

        Button strip = findInView(Button.class).withText("1 import, 1 failed").single();
        assertThat(findInView(H3.class).withTextContaining("1 file, ").exists()).isFalse();
        test(strip).click();
        assertThat(findInView(H3.class).withTextContaining("1 file, ").exists()).isTrue();
        assertThat(findInView(Span.class).withText("0 of 1 ready, 1 failed").exists()).isTrue();
    }

    /** As a long one is for minutes. */
    private void beingRead(DocumentDetails document) {
        JobId job = document.job().orElseThrow();
        await().atMost(Duration.ofSeconds(40))
                .until(
                        () ->
                                people.as(viewer, () -> jobs.status(job))
                                        .orElseThrow()
                                        .state()
                                        .isEnded());
        jdbc.sql("UPDATE document SET state = 'READING' WHERE id = ?")
                .param(document.id().value())
                .update();
    }

    private boolean offersToStop() {
        show("text=" + word);
        Component state = test(grid()).getCellComponent(0, 1);
        return find(Button.class, state).withText("Stop").exists();
    }

    private DocumentDetails receive(String name) {
        byte[] words = ("Tin rose. " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        var file = new IncomingFile(name, new ByteArrayInputStream(words), Optional.empty());
        return ((Received.Arrived) arrivals.receive(file)).document();
    }

    private static void show(String query) {
        UI.getCurrent().navigate("evidence", QueryParameters.fromString(query));
    }

    private List<String> names() {
        Grid<DocumentDetails> grid = grid();
        return IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getRow(row).name())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Grid<DocumentDetails> grid() {
        return (Grid<DocumentDetails>) findInView(Grid.class).single();
    }
}
