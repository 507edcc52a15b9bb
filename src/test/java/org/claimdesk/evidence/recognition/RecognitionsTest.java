package org.claimdesk.evidence.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.claimdesk.OnDatabase;
import org.claimdesk.evidence.DeskWithDocuments;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.DocumentState;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.LayerDetails;
import org.claimdesk.evidence.LayerOrigin;
import org.claimdesk.evidence.LayerPart;
import org.claimdesk.evidence.Obstacle;
import org.claimdesk.evidence.PageOrigin;
import org.claimdesk.evidence.SomeFiles;
import org.claimdesk.extraction.FakeTesseract;
import org.claimdesk.extraction.RecognitionLanguages;
import org.claimdesk.extraction.SomePictures;
import org.claimdesk.job.JobState;
import org.claimdesk.job.JobStatus;
import org.claimdesk.job.Jobs;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class RecognitionsTest extends DeskWithDocuments {

    private static final String SCANNED = "";
    private static final RecognitionLanguages GERMAN = new RecognitionLanguages(List.of("deu"));

    private final FakeTesseract tesseract = FakeTesseract.shared();

    @Autowired private Recognitions recognitions;
    @Autowired private Jobs jobs;
    @Autowired private RecogniseDocument handler;

    @AfterEach
    void recogniseNothingAgain() {
        tesseract.says("").does("");
    }

    @Test
    void addsALayerWithWhatStoodThereAndWhatWasRecognised() {
        tesseract.says("Tin rose LANGUAGES", 70, 80, 93);
        DocumentId id = arrived(scan("First words", SCANNED, "Third words"));
        assertThat(settled(id).state()).isEqualTo(DocumentState.READY);
        RecognitionDetails done = ended(id);

        assertThat(done.state()).isEqualTo(RecognitionState.DONE);
        List<LayerDetails> layers = as(() -> documents.layers(id));
        assertThat(layers)
                .extracting(LayerDetails::origin, LayerDetails::tool)
                .containsExactly(
                        tuple(LayerOrigin.RECOGNISED, "Tesseract"),
                        tuple(LayerOrigin.EXTRACTED, "Apache Tika"));
        LayerDetails newest = layers.getFirst();
        assertThat(newest.toolVersion()).isEqualTo(FakeTesseract.VERSION);
        assertThat(newest.language()).contains("en");
        assertThat(pages(newest)).containsExactly("First words", "Tin rose eng", "Third words");
        assertThat(as(() -> documents.parts(newest.id())))
                .extracting(LayerPart::locator)
                .containsExactly(new Locator.Page(1), new Locator.Page(2), new Locator.Page(3));
        assertThat(as(() -> documents.pageOrigins(newest.id())))
                .singleElement()
                .satisfies(
                        page -> {
                            assertThat(page.part()).isEqualTo(1);
                            assertThat(page.tool()).isEqualTo("Tesseract 9.9.9");
                            assertThat(page.confidence()).contains(81);
                            assertThat(page.isDoubtful()).isFalse();
                        });
        assertThat(as(() -> documents.pageOrigins(layers.getLast().id()))).isEmpty();
    }

    @Test
    void readsPicturesWithoutAnyWordsInTheLanguagesChosen() {
        tesseract.says("Zinn LANGUAGES", 40, 60);
        DocumentId id = arrived(SomeFiles.file("fax.tif", fax()));
        as(
                () -> {
                    recognitions.choose(id, GERMAN);
                    return id;
                });
        settled(id);
        RecognitionDetails done =
                await().atMost(SOON)
                        .until(() -> now(id), found -> found.state() == RecognitionState.DONE);

        assertThat(done.languages()).isEqualTo(GERMAN);
        DocumentDetails document = as(() -> documents.find(id)).orElseThrow();
        assertThat(document.state()).isEqualTo(DocumentState.READY);
        assertThat(document.obstacle()).isEmpty();
        assertThat(document.mediaType()).isEqualTo("image/tiff");
        LayerDetails layer = document.layer().orElseThrow();
        assertThat(layer.language()).contains("de");
        assertThat(pages(layer)).containsExactly("Zinn deu", "Zinn deu");
        assertThat(as(() -> documents.pageOrigins(layer.id())))
                .hasSize(2)
                .allMatch(PageOrigin::isDoubtful);
    }

    @Test
    void recognisesAgainInAnotherLanguage() {
        tesseract.says("LANGUAGES");
        DocumentId id = arrived(scan("Words", SCANNED));
        settled(id);
        ended(id);

        as(
                () -> {
                    recognitions.recognise(id, GERMAN);
                    return id;
                });
        ended(id);

        assertThat(as(() -> documents.layers(id)))
                .hasSize(3)
                .first()
                .satisfies(layer -> assertThat(pages(layer)).containsExactly("Words", "deu"));
    }

    @Test
    void leavesADocumentWithoutLettersAsItIs() {
        DocumentId id = arrived(SomeFiles.file("photo.tif", fax()));

        assertThat(settled(id).obstacle()).contains(Obstacle.NO_TEXT);
        assertThat(ended(id).state()).isEqualTo(RecognitionState.NOTHING);
        assertThat(as(() -> documents.find(id)))
                .hasValueSatisfying(
                        photo -> {
                            assertThat(photo.layer()).isEmpty();
                            assertThat(photo.mediaType()).isEqualTo("image/tiff");
                        });
        assertThat(as(() -> documents.metadata(id))).isNotEmpty();
    }

    @Test
    void keepsThePagesThatAreDoneWhenItIsStopped() {
        int asked = tesseract.asked();
        tesseract
                .says("seen")
                .does("[ $(wc -l <\"$here/asked\") -le %d ] || sleep 20".formatted(asked + 2));
        DocumentId id = arrived(scan(SCANNED, SCANNED, SCANNED, "End"));
        settled(id);
        await().atMost(SOON).until(() -> tesseract.asked() == asked + 3);
        await().atMost(SOON).until(() -> job(id).progress().done() == 2);
        assertThat(job(id).progress().total()).isEqualTo(3);

        as(
                () -> {
                    recognitions.cancel(id);
                    return id;
                });
        RecognitionDetails stopped = ended(id);
        assertThat(stopped.state()).isEqualTo(RecognitionState.STOPPED);
        assertThat(stopped.obstacle()).contains(Obstacle.CANCELLED);
        assertThat(as(() -> documents.layers(id))).hasSize(1);

        tesseract.does("");
        as(
                () -> {
                    recognitions.recognise(id, stopped.languages());
                    return id;
                });

        assertThat(ended(id).state()).isEqualTo(RecognitionState.DONE);
        assertThat(tesseract.asked()).isEqualTo(asked + 4);
        assertThat(pages(as(() -> documents.layers(id)).getFirst()))
                .containsExactly("seen", "seen", "seen", "End");
    }

    @Test
    void saysWhichPagesCouldNotBeRecognised() {
        int asked = tesseract.asked();
        tesseract
                .says("seen")
                .does("[ $(wc -l <\"$here/asked\") -gt %d ] || exit 3".formatted(asked + 1));
        DocumentId id = arrived(scan(SCANNED, SCANNED));
        settled(id);

        assertThat(ended(id).state()).isEqualTo(RecognitionState.DONE);
        LayerDetails layer = as(() -> documents.layers(id)).getFirst();
        assertThat(as(() -> documents.pageOrigins(layer.id())))
                .extracting(PageOrigin::obstacle)
                .containsExactly(Optional.of(Obstacle.CRASHED), Optional.empty());
    }

    @Test
    void failsWhereNoPageCanBeRecognised() {
        tesseract.does("exit 3");
        DocumentId id = arrived(scan("Words", SCANNED));
        assertThat(settled(id).state()).isEqualTo(DocumentState.READY);

        RecognitionDetails failed = ended(id);
        assertThat(failed.obstacle()).contains(Obstacle.CRASHED);
        await().atMost(SOON).until(() -> job(id).state() == JobState.FAILED);
        assertThat(as(() -> documents.find(id)).orElseThrow().state())
                .isEqualTo(DocumentState.READY);
    }

    private JobStatus job(DocumentId id) {
        return as(() -> now(id).job().flatMap(jobs::status)).orElseThrow();
    }

    private RecognitionDetails now(DocumentId id) {
        return as(() -> recognitions.of(id)).orElseThrow();
    }

    private RecognitionDetails ended(DocumentId id) {
        await().atMost(SOON).until(() -> as(() -> recognitions.of(id)).isPresent());
        return await().atMost(SOON)
                .until(() -> now(id), found -> found.state() != RecognitionState.WORKING);
    }

    private List<String> pages(LayerDetails layer) {
        String text = as(() -> documents.text(layer.id())).orThrow();
        return as(() -> documents.parts(layer.id())).stream()
                .map(part -> text.substring(part.start(), part.end()).strip())
                .toList();
    }

    private static byte[] fax() {
        var noise = new Random();
        var picture = SomePictures.of();
        picture.setRGB(noise.nextInt(1000), noise.nextInt(400), noise.nextInt(0xffff));
        picture.setRGB(noise.nextInt(1000), noise.nextInt(400), noise.nextInt(0xffff));
        picture.setRGB(noise.nextInt(1000), noise.nextInt(400), noise.nextInt(0xffff));
        return SomePictures.tiff(picture, SomePictures.of());
    }

    /** Pages with these words, or scanned. */
    private static IncomingFile scan(String... pages) {
        return SomeFiles.file(
                "scan.pdf",
                SomePictures.pdf(
                        Arrays.stream(pages)
                                .map(
                                        words ->
                                                words.equals(SCANNED)
                                                        ? SomePictures.of()
                                                        : (Object) words)
                                .toList()));
    }
}
