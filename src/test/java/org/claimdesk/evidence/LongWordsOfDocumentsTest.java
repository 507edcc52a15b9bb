package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.OnDatabase;
import org.claimdesk.extraction.Extracted;
import org.claimdesk.extraction.Part;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Locator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class LongWordsOfDocumentsTest extends DeskWithDocuments {

    @Autowired private Readings readings;
    @Autowired private CapturedReads reads;

    private static final String LONG = "x".repeat(700);

    @Test
    void ofALanguageOrASheetAreCutToWhatCanBeKept() {
        DocumentDetails document = settled(arrived(SomeFiles.text("a.txt", "Tin")));

        actingAs.run(reviewer, () -> readings.read(document.id(), extracted("Tin\n")));

        DocumentDetails read = as(() -> documents.find(document.id())).orElseThrow();
        assertThat(read.language()).contains("x".repeat(35));
        assertThat(as(() -> documents.parts(read.layer().orElseThrow().id())))
                .extracting(LayerPart::locator)
                .containsExactly(new Locator.Cells("x".repeat(500), "A1"));
    }

    @Test
    void readTwiceAreTheSameLayer() {
        DocumentDetails document = settled(arrived(SomeFiles.text("a.txt", "Tin")));
        actingAs.run(reviewer, () -> readings.read(document.id(), extracted("Zinc\n")));

        actingAs.run(reviewer, () -> readings.read(document.id(), extracted("Zinc\n")));

        LayerId kept =
                as(() -> documents.find(document.id())).orElseThrow().layer().orElseThrow().id();
        assertThat(reads.of(document.id())).endsWith(kept, kept);
    }

    private Extracted extracted(String text) {
        return new Extracted(
                text,
                List.of(new Part(new Locator.Cells(LONG, "A1"), 0, text.length())),
                new org.claimdesk.extraction.DocumentDetails(
                        "text/csv",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LONG),
                        Map.of(),
                        "Tool",
                        "1"),
                false);
    }
}
