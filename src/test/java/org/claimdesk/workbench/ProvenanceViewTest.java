package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.evidence.DocumentArrivals;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.DocumentEvent;
import org.claimdesk.evidence.Documents;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.Provenance;
import org.claimdesk.evidence.Provenances;
import org.claimdesk.evidence.Received;
import org.claimdesk.evidence.SourceDetails;
import org.claimdesk.evidence.SourceDraft;
import org.claimdesk.evidence.SourceKind;
import org.claimdesk.evidence.SourceRank;
import org.claimdesk.evidence.Sources;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.ui.PartialDateField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Saying on a document's page where it comes from. */
@OnDatabase
@RecordApplicationEvents
class ProvenanceViewTest extends ViewTest {

    private static final String ADDRESS = "Address where it was found";

    @Autowired private DocumentArrivals arrivals;
    @Autowired private Documents documents;
    @Autowired private Provenances provenances;
    @Autowired private ApplicationEvents events;

    private DocumentId document;

    @Autowired private Sources sources;

    @BeforeEach
    void openADocument() {
        byte[] words = ("Tin rose. " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        var file = new IncomingFile("tin.txt", new ByteArrayInputStream(words), Optional.empty());
        document = ((Received.Arrived) arrivals.receive(file)).document().id();
        UI.getCurrent().navigate(EvidencePaths.document(document));
    }

    @Test
    void needsNobodyWhoMadeIt() {
        press("Name the source");
        write(ADDRESS, "www.metal.example/tin");
        find(PartialDateField.class, dialog()).single().setValue(PartialDate.parse("2026-01"));
        press("Save the source");

        assertThat(found().provenance())
                .isEqualTo(
                        new Provenance(
                                Optional.of(URI.create("https://www.metal.example/tin")),
                                Optional.of(PartialDate.parse("2026-01"))));
        assertThat(found().source()).isEmpty();
        Anchor link = findInView(Anchor.class).withText("metal.example").single();
        assertThat(link.getHref()).isEqualTo("https://www.metal.example/tin");
        assertThat(findInView(Span.class).withText("published January 2026").exists()).isTrue();
    }

    @Test
    void isSaidTogetherWithWhoMadeIt() {
        press("Name the source");
        write(ADDRESS, "https://metal.example/tin");
        find(ComboBox.class, dialog()).single().setValue("Metal board");
        press("Save the source");

        assertThat(found().provenance().url()).contains(URI.create("https://metal.example/tin"));
        assertThat(found().source()).map(SourceDetails::name).contains("Metal board");
    }

    @Test
    @SuppressWarnings("unchecked")
    void saysWhichPartIsOfTheSourceAndWhetherItIsANewOne() {
        String board = "Board " + document;
        press("Name the source");
        assertThat(find(H3.class, dialog()).all())
                .extracting(H3::getText)
                .containsExactly("This document", "Its source: the same for all its documents");
        ComboBox<String> name = find(ComboBox.class, dialog()).single();
        assertThat(standing()).isEmpty();
        name.setValue(board);
        assertThat(standing()).startsWith("New source: \"" + board + "\"");
        press("Save the source");

        more("Change the source");

        assertThat(standing())
                .isEqualTo(
                        "\"%s\" is known: what you change below changes for all its documents."
                                .formatted(board));
        find(ComboBox.class, dialog()).single().setValue(board + " of trade");
        assertThat(standing()).startsWith("New source: ");
    }

    private String standing() {
        return find(Paragraph.class, dialog()).withClassName("source-standing").single().getText();
    }

    @Test
    void isTakenBackAgain() {
        URI wrong = URI.create("https://wrong.example/");
        provenances.note(document, new Provenance(Optional.of(wrong), Optional.empty()), 0);
        UI.getCurrent().navigate("evidence");
        UI.getCurrent().navigate(EvidencePaths.document(document));

        more("Change the source");
        write(ADDRESS, "");
        press("Save the source");

        assertThat(found().provenance()).isEqualTo(Provenance.UNKNOWN);
    }

    @Test
    void isSaidAnewWithoutSayingAnythingOfTheSource() {
        press("Name the source");
        find(ComboBox.class, dialog()).single().setValue("Metal board");
        press("Save the source");
        events.clear();

        more("Change the source");
        write(ADDRESS, "https://metal.example/tin");
        press("Save the source");

        assertThat(found().provenance().url()).contains(URI.create("https://metal.example/tin"));
        assertThat(events.stream(DocumentEvent.class))
                .hasSize(1)
                .hasOnlyElementsOfType(DocumentEvent.Traced.class);
    }

    @Test
    void keepsNothingOfWhatIsNoAddress() {
        press("Name the source");
        write(ADDRESS, "no address");
        find(ComboBox.class, dialog()).single().setValue("Metal board");
        press("Save the source");

        assertThat(field(ADDRESS).isInvalid()).isTrue();
        assertThat(found().provenance()).isEqualTo(Provenance.UNKNOWN);
        assertThat(found().source()).isEmpty();
    }

    @Test
    void asksForSomethingWhereNothingIsSaid() {
        press("Name the source");
        press("Save the source");

        assertThat(find(ComboBox.class, dialog()).single().isInvalid()).isTrue();
    }

    @Test
    void isSavedTogetherWithTheSourceOrNotAtAll() {
        press("Name the source");
        find(ComboBox.class, dialog()).single().setValue("Board " + document);
        press("Save the source");
        SourceDetails source = found().source().orElseThrow();
        more("Change the source");
        var theirs =
                new SourceDraft(source.name(), SourceKind.AUTHORITY, SourceRank.PRIMARY, "Theirs");
        sources.describe(document, source.id(), theirs, source.version());

        write(ADDRESS, "https://metal.example/tin");
        find(TextArea.class, dialog()).first().setValue("Paid by smelters");
        press("Save the source");

        assertThat(found().source()).map(SourceDetails::note).contains("Theirs");
        assertThat(found().provenance()).isEqualTo(Provenance.UNKNOWN);

        find(TextArea.class, dialog()).first().setValue("Paid by smelters");
        press("Save the source");
        assertThat(found().source()).map(SourceDetails::interests).contains("Paid by smelters");
        assertThat(findInView(Anchor.class).withText("metal.example").exists()).isTrue();
    }

    @Test
    void showsWhatSomebodyElseSaidMeanwhile() {
        press("Name the source");
        URI theirs = URI.create("https://theirs.example/");
        provenances.note(document, new Provenance(Optional.of(theirs), Optional.empty()), 0);
        write(ADDRESS, "https://mine.example/");
        press("Save the source");

        assertThat(found().provenance().url()).contains(theirs);
        assertThat(field(ADDRESS).getValue()).isEqualTo("https://theirs.example/");

        write(ADDRESS, "https://mine.example/");
        press("Save the source");
        assertThat(found().provenance().url()).contains(URI.create("https://mine.example/"));
    }

    private void write(String label, String words) {
        test(field(label)).setValue(words);
    }

    private TextField field(String label) {
        return find(TextField.class, dialog()).withLabel(label).single();
    }

    private Dialog dialog() {
        return find(Dialog.class).single();
    }

    private DocumentDetails found() {
        return documents.find(document).orElseThrow();
    }
}
