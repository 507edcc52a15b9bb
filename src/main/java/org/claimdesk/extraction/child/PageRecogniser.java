package org.claimdesk.extraction.child;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.tika.metadata.Metadata;
import org.claimdesk.extraction.Pictures;
import org.claimdesk.extraction.RecognisedPage;
import org.claimdesk.extraction.Unreadable;
import org.claimdesk.extraction.Unreadable.Reason;

/**
 * Has the letters on drawn pages recognised by a program of its own: with an empty environment, in
 * a folder of its own, in the network namespace of this process, and ended in time.
 */
final class PageRecogniser {

    /** No page has so many words; a program that says more is broken. */
    private static final int LONGEST_ANSWER = 32 << 20;

    private static final int LONGEST_COMPLAINT = 400;

    private final DocumentReader documents;

    PageRecogniser(DocumentReader documents) {
        this.documents = documents;
        ImageIO.setUseCache(false);
    }

    Answer pages(Path file, Request request) throws IOException {
        String mediaType = documents.detect(file, new Metadata());
        return Answer.of(
                new Pictures(
                        mediaType, PagePictures.pages(file, mediaType, request.limits().pages())));
    }

    Answer bind(Path file, Request request) throws IOException {
        String mediaType = documents.detect(file, new Metadata());
        return PagePictures.IMAGES.contains(mediaType)
                ? PictureBook.bind(
                        file,
                        mediaType,
                        Path.of(Objects.requireNonNull(request.members())),
                        request.limits())
                : Answer.of(Unreadable.because(Reason.UNSUPPORTED, mediaType));
    }

    Answer recognise(Path file, PageRequest page) throws IOException {
        String mediaType = documents.detect(file, new Metadata());
        BufferedImage picture = PagePictures.draw(file, mediaType, page.index(), page.pixels());
        Path folder = Files.createTempDirectory(file.toAbsolutePath().getParent(), "page");
        Path drawn = folder.resolve("page.png");
        ImageIO.write(picture, "png", drawn.toFile());
        picture.flush();
        try {
            return run(folder, page);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.of(Unreadable.because(Reason.CRASHED, "interrupted"));
        }
    }

    private static Answer run(Path folder, PageRequest page)
            throws IOException, InterruptedException {
        Path said = folder.resolve("complaints");
        ProcessBuilder builder = new ProcessBuilder(line(page)).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("OMP_THREAD_LIMIT", "1");
        environment.put("TMPDIR", folder.toString());
        builder.redirectInput(Redirect.from(Path.of("/dev/null").toFile()));
        builder.redirectOutput(folder.resolve("words").toFile());
        builder.redirectError(said.toFile());
        Process process = builder.start();
        try {
            if (!process.waitFor(page.milliseconds(), TimeUnit.MILLISECONDS)) {
                return Answer.of(Unreadable.because(Reason.TOO_SLOW, "recognising"));
            }
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            return Answer.of(
                    Unreadable.because(
                            Reason.CRASHED,
                            "exit %d: %s".formatted(process.exitValue(), beginning(said))));
        }
        return Answer.of(words(folder.resolve("words")));
    }

    private static RecognisedPage words(Path words) throws IOException {
        if (Files.size(words) > LONGEST_ANSWER) {
            throw new Breach(Reason.TOO_LARGE_UNPACKED, Files.size(words) + " bytes of words");
        }
        return RecognisedWords.read(Files.readString(words));
    }

    private static List<String> line(PageRequest page) {
        List<String> line = new ArrayList<>(page.program());
        line.addAll(
                List.of(
                        "page.png",
                        "stdout",
                        "-l",
                        page.languages(),
                        "--psm",
                        page.turned() ? "1" : "3",
                        "-c",
                        "tessedit_create_tsv=1"));
        return line;
    }

    private static String beginning(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(LONGEST_COMPLAINT), StandardCharsets.UTF_8).strip();
        }
    }
}
