package org.claimdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.claimdesk.extraction.Unreadable.Reason;
import org.claimdesk.shared.Locator;
import org.junit.jupiter.api.Test;

/** Recognises what the tests draw: with a program that only claims to, and with Tesseract. */
class RecognisingTest extends ReadsInAChild {

    private static final RecognitionLanguages ENGLISH = new RecognitionLanguages(List.of("eng"));

    /** One pixel. */
    private static final byte[] WEBP =
            Base64.getDecoder()
                    .decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=");

    private static final String WORDS = "Tin imports rose by four percent";

    @Test
    void tellsWhichPagesCanBeDrawn() throws Exception {
        BufferedImage page = SomePictures.of(WORDS);

        assertThat(pages(SomePictures.tiff(page, page)))
                .isEqualTo(
                        new Pictures(
                                "image/tiff", List.of(new Locator.Page(1), new Locator.Page(2))));
        assertThat(pages(SomePictures.bytes(page, "png")))
                .isEqualTo(new Pictures("image/png", List.of(new Locator.Page(1))));
        assertThat(pages(SomePictures.pdf(List.of(page, "words", page))))
                .extracting(reading -> ((Pictures) reading).pages().size())
                .isEqualTo(3);
        assertThat(pages(utf8("words"))).isEqualTo(new Pictures("text/plain", List.of()));
        assertThat(pages(WEBP)).isEqualTo(new Pictures("image/webp", List.of(new Locator.Page(1))));
    }

    @Test
    void asksTheProgramWhatItIsAndRunsItWithNothingOfTheServers() throws Exception {
        FakeTesseract fake =
                new FakeTesseract(folder)
                        .says("Tin LANGUAGES rose", 80, 91, 99)
                        .does(
                                "env >\"$here/env\"; pwd >\"$here/where\"; ulimit -v >\"$here/memory\"");
        Recogniser recogniser = recogniser(fake.program().toString());

        assertThat(recogniser.program())
                .contains(new RecognitionProgram(FakeTesseract.VERSION, List.of("deu", "eng")));
        assertThat(
                        recognise(
                                recogniser,
                                SomePictures.bytes(SomePictures.of(), "png"),
                                new RecognitionLanguages(List.of("deu", "eng"))))
                .isEqualTo(new RecognisedPage("Tin deu+eng rose", 90));
        assertThat(Files.readAllLines(folder.resolve("env")))
                .contains("OMP_THREAD_LIMIT=1")
                .allMatch(
                        line ->
                                line.matches(
                                        "(OMP_THREAD_LIMIT|LC_ALL|TMPDIR|PWD|PATH|OLDPWD|_|SHLVL)=.*"));
        Path where = Path.of(Files.readString(folder.resolve("where")).strip());
        assertThat(where.toString()).contains("/claimdesk-extraction");
        assertThat(where).doesNotExist();
        assertThat(Files.readString(folder.resolve("memory")).strip()).isEqualTo("1048576");
    }

    @Test
    void saysWhyAPageCannotBeRecognised() throws Exception {
        FakeTesseract fake = new FakeTesseract(folder).does("echo broken >&2; exit 7");
        Recogniser recogniser = recogniser(fake.program().toString());
        byte[] page = SomePictures.bytes(SomePictures.of(), "png");

        assertThat(recognise(recogniser, page, ENGLISH))
                .isEqualTo(new Unreadable(Reason.CRASHED, "exit 7: broken"));
        fake.does("echo nonsense; exit");
        assertThat(recognise(recogniser, page, ENGLISH))
                .extracting(answer -> ((Unreadable) answer).reason())
                .isEqualTo(Reason.DAMAGED);
        fake.does("");
        assertThat(recognise(recogniser, page, ENGLISH)).isEqualTo(new RecognisedPage("", null));
        assertThat(recognise(recogniser, WEBP, ENGLISH)).isEqualTo(new RecognisedPage("", null));
        assertThat(recognise(recogniser, Arrays.copyOf(page, 200), ENGLISH))
                .extracting(answer -> ((Unreadable) answer).reason())
                .isEqualTo(Reason.DAMAGED);
        assertThat(recognise(recogniser("no-such-program"), page, ENGLISH))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void endsTheProgramWhenNobodyWaitsForItAnyMore() throws Exception {
        Path pid = folder.resolve("pid");
        FakeTesseract fake =
                new FakeTesseract(folder).does("echo $$ >\"$here/pid\"; exec sleep 50");
        Recogniser recogniser = recogniser(fake.program().toString());
        Path page = write(SomePictures.bytes(SomePictures.of(), "png"));
        Thread waiting =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    try {
                                        recogniser.recognise(page, 0, ENGLISH);
                                    } catch (InterruptedException e) {
                                        Thread.currentThread().interrupt();
                                    }
                                });
        await().until(() -> Files.exists(pid) && Files.size(pid) > 1);
        long running = Long.parseLong(Files.readString(pid).strip());
        assertThat(ProcessHandle.of(running)).isPresent();

        waiting.interrupt();

        await().until(() -> ProcessHandle.of(running).filter(ProcessHandle::isAlive).isEmpty());
        waiting.join();
    }

    @Test
    void drawsAPictureOfTwoHundredMegapixelsSmaller() throws Exception {
        FakeTesseract fake =
                new FakeTesseract(folder).says("seen").does("cp page.png \"$here/seen.png\"");
        var huge = new BufferedImage(20_000, 10_000, BufferedImage.TYPE_BYTE_BINARY);

        assertThat(
                        recognise(
                                recogniser(fake.program().toString()),
                                SomePictures.bytes(huge, "png"),
                                ENGLISH))
                .isEqualTo(new RecognisedPage("seen", 90));
        BufferedImage seen = ImageIO.read(folder.resolve("seen.png").toFile());
        assertThat((long) seen.getWidth() * seen.getHeight()).isBetween(10_000_000L, 40_000_000L);
    }

    @Test
    void readsWhatIsPrintedInPictures() throws Exception {
        Recogniser real = recogniser("tesseract");
        assumeThat(real.program())
                .as("Tesseract is not installed here: nothing is recognised")
                .isPresent();
        BufferedImage page = SomePictures.of(WORDS, "in the harbour last May.");

        assertThat(recognise(real, SomePictures.bytes(page, "jpg"), ENGLISH))
                .isInstanceOfSatisfying(RecognisedPage.class, RecognisingTest::hasTheWords);
        Path scan = write(SomePictures.pdf(List.of("Some words", page)));
        assertThat(real.recognise(scan, 1, ENGLISH))
                .isInstanceOfSatisfying(RecognisedPage.class, RecognisingTest::hasTheWords);
        Path fax = write(SomePictures.tiff(SomePictures.of(), page));
        assertThat(real.recognise(fax, 0, ENGLISH)).isEqualTo(new RecognisedPage("", null));
        assertThat(real.recognise(fax, 1, ENGLISH))
                .isInstanceOfSatisfying(RecognisedPage.class, RecognisingTest::hasTheWords);
    }

    private static void hasTheWords(RecognisedPage page) {
        assertThat(page.text()).isEqualTo(WORDS + "\nin the harbour last May.");
        assertThat(page.confidence()).isBetween(80, 100);
    }

    private static Recogniser recogniser(String program) {
        return new Recogniser(extractor, new RecognitionSettings(program, 40, 1024));
    }

    private PicturesReading pages(byte[] bytes) throws InterruptedException, IOException {
        return recogniser("").pages(write(bytes));
    }

    private PageRecognition recognise(
            Recogniser recogniser, byte[] bytes, RecognitionLanguages languages)
            throws InterruptedException, IOException {
        return recogniser.recognise(write(bytes), 0, languages);
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file"), bytes);
    }
}
