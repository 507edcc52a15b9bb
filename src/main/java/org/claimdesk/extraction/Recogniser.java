package org.claimdesk.extraction;

import java.nio.file.Path;
import java.util.Optional;
import org.claimdesk.extraction.Unreadable.Reason;
import org.claimdesk.extraction.child.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Recognises the letters in pictures of pages, where Tesseract is installed. Pages are drawn in the
 * child process that reads files, which has the drawing read by Tesseract in a process of its own:
 * foreign bytes reach neither the server nor Tesseract. The limits of {@link Extractor} hold for
 * each page.
 */
@Component
public class Recogniser {

    /** What the drawing of a page may take of its time. */
    private static final int DRAWING_SHARE = 4;

    private final Extractor extractor;
    private final RecognitionSettings settings;
    private final Optional<Tesseract> tesseract;

    Recogniser(Extractor extractor, RecognitionSettings settings) {
        this.extractor = extractor;
        this.settings = settings;
        tesseract = Tesseract.find(settings, extractor.time().toSeconds());
    }

    /** What recognises; empty where nothing is installed. */
    public Optional<RecognitionProgram> program() {
        return tesseract.map(Tesseract::program);
    }

    /**
     * The pages of a file that can be drawn.
     *
     * @param bytes a file, which stays as it is
     */
    public PicturesReading pages(Path bytes) throws InterruptedException {
        return extractor.pictures(bytes);
    }

    /**
     * Recognises one page.
     *
     * @param index counts from 0
     */
    public PageRecognition recognise(Path bytes, int index, RecognitionLanguages languages)
            throws InterruptedException {
        if (tesseract.isEmpty()) {
            return Unreadable.because(Reason.UNSUPPORTED, "no Tesseract");
        }
        long millis = extractor.time().toMillis();
        return extractor.page(
                bytes,
                new PageRequest(
                        index,
                        settings.megapixels() * 1_000_000L,
                        tesseract.get().command(),
                        tesseract.get().program().usable(languages).format(),
                        tesseract.get().turns(),
                        millis - millis / DRAWING_SHARE));
    }
}
