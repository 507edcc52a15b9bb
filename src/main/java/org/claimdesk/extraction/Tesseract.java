package org.claimdesk.extraction;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The installed program that recognises letters, and the command that runs it within bounds.
 *
 * @param command what is put before it, and its path
 * @param turns whether it can find out how a page is turned
 */
record Tesseract(RecognitionProgram program, List<String> command, boolean turns) {

    private static final Logger log = LoggerFactory.getLogger(Tesseract.class);

    private static final Pattern VERSION = Pattern.compile("tesseract v?(\\S{1,40})");

    /** Finds out how a page is turned; no language of its own. */
    private static final String TURNS = "osd";

    private static final int MOST_SAID = 64_000;
    private static final int SECONDS = 10;

    /** Looks for it, and asks it what it is; nothing where it is not installed. */
    static Optional<Tesseract> find(RecognitionSettings settings, long seconds) {
        Optional<Tesseract> found =
                path(settings.tesseract()).flatMap(path -> ask(path, settings, seconds));
        found.map(Tesseract::program)
                .ifPresentOrElse(
                        program ->
                                log.info(
                                        "Letters in pictures are recognised by Tesseract {} in {}",
                                        program.version(),
                                        program.languages()),
                        () -> log.info("Letters in pictures are not recognised: no Tesseract"));
        return found;
    }

    private static Optional<Path> path(String name) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        if (name.contains("/")) {
            return Optional.of(Path.of(name)).filter(Files::isExecutable);
        }
        String places = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(places.split(":"))
                .filter(place -> !place.isEmpty())
                .map(place -> Path.of(place, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Tesseract> ask(Path path, RecognitionSettings settings, long seconds) {
        Optional<String> version =
                said(List.of(path.toString(), "--version"))
                        .map(VERSION::matcher)
                        .filter(Matcher::find)
                        .map(matcher -> matcher.group(1));
        List<String> all =
                said(List.of(path.toString(), "--list-langs")).stream()
                        .flatMap(String::lines)
                        .skip(1)
                        .map(String::strip)
                        .filter(RecognitionLanguages::isCode)
                        .sorted()
                        .toList();
        List<String> languages = all.stream().filter(code -> !code.equals(TURNS)).toList();
        if (version.isEmpty() || languages.isEmpty()) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>(bounds(settings.megabytes(), seconds));
        command.add(path.toString());
        return Optional.of(
                new Tesseract(
                        new RecognitionProgram(version.get(), languages),
                        command,
                        all.contains(TURNS)));
    }

    /** It ends with the process that started it, and gets no more memory and time than is right. */
    private static List<String> bounds(int megabytes, long seconds) {
        List<String> bounds = new ArrayList<>();
        for (List<String> bound :
                List.of(
                        List.of("setpriv", "--pdeathsig", "KILL", "--"),
                        List.of(
                                "prlimit",
                                "--as=" + ((long) megabytes << 20),
                                "--cpu=" + seconds,
                                "--core=0",
                                "--fsize=" + (64L << 20),
                                "--"))) {
            List<String> tried = new ArrayList<>(bound);
            tried.add("true");
            if (said(tried).isPresent()) {
                bounds.addAll(path(bound.getFirst()).map(Path::toString).stream().toList());
                bounds.addAll(bound.subList(1, bound.size()));
            } else {
                log.info("Tesseract runs without {}, which is not here", bound.getFirst());
            }
        }
        return bounds;
    }

    /** What a command says on either stream; nothing when it fails. */
    private static Optional<String> said(List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().clear();
            builder.environment().put("LC_ALL", "C.UTF-8");
            Path said = Files.createTempFile("claimdesk-tesseract", ".txt");
            try {
                Process process = builder.redirectOutput(Redirect.to(said.toFile())).start();
                boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
                process.destroyForcibly();
                return ended && process.exitValue() == 0 && Files.size(said) <= MOST_SAID
                        ? Optional.of(Files.readString(said, StandardCharsets.UTF_8))
                        : Optional.empty();
            } finally {
                Files.deleteIfExists(said);
            }
        } catch (IOException e) {
            return Optional.empty(); // it is not there, or says what is no text
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
