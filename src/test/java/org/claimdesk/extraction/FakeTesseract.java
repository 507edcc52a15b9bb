package org.claimdesk.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A program that answers as Tesseract does, with words that a test chooses, or none. It knows the
 * languages eng and deu.
 */
public final class FakeTesseract {

    /** The version that it claims to be. */
    public static final String VERSION = "9.9.9";

    private final Path folder;

    private static final FakeTesseract SHARED = new FakeTesseract(temporary());

    /**
     * The one of all desks that tests start. It recognises nothing unless a test has it do so,
     * which leaves it as it was.
     */
    public static FakeTesseract shared() {
        return SHARED;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("claimdesk-fake-tesseract");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public FakeTesseract(Path folder) {
        this.folder = folder;
        try {
            says("");
            Path program = Files.writeString(program(), script());
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path program() {
        return folder.resolve("tesseract");
    }

    /**
     * From now on it recognises these words on every page; {@code LANGUAGES} stands for the
     * languages that it is asked for.
     */
    public FakeTesseract says(String words, int... confidences) {
        List<String> all = words.isEmpty() ? List.of() : List.of(words.split(" "));
        String rows =
                IntStream.range(0, all.size())
                        .mapToObj(
                                i ->
                                        "5\t1\t1\t1\t1\t%d\t0\t0\t9\t9\t%d\t%s\n"
                                                .formatted(
                                                        i + 1,
                                                        confidences.length == 0
                                                                ? 90
                                                                : confidences[
                                                                        i % confidences.length],
                                                        all.get(i)))
                        .collect(Collectors.joining());
        return write(
                "words", "level\tpage\tblock\tpar\tline\tword\tl\tt\tw\th\tconf\ttext\n" + rows);
    }

    /** From now on it does this before it answers: a line of shell. */
    public FakeTesseract does(String line) {
        return write("before", line + "\n");
    }

    /** How often it was asked for a page, by this test or another. */
    public int asked() {
        try {
            Path count = folder.resolve("asked");
            return Files.exists(count) ? Files.readAllLines(count).size() : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FakeTesseract write(String name, String content) {
        try {
            Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private String script() {
        return """
        #!/bin/sh
        PATH=/usr/bin:/bin
        here=%s
        case "$1" in
        --version) echo "tesseract %s"; exit;;
        --list-langs) printf 'List of available languages in "%%s" (3):\\ndeu\\neng\\nosd\\n' "$here"; exit;;
        esac
        echo "$OMP_THREAD_LIMIT $4" >>"$here/asked"
        [ -f "$here/before" ] && . "$here/before"
        sed "s/LANGUAGES/$4/" "$here/words"
        """
                .formatted(folder, VERSION);
    }
}
