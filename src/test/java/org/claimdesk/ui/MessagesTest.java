package org.claimdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path FILES = Path.of("src/main/resources/messages");

    /** A call of {@code text} with a literal key; one with a locale before it as well. */
    private static final Pattern USED =
            Pattern.compile(
                    "\\btext\\(\\s*(?:[a-z][A-Za-z.()]*,\\s*)?\"([a-z]+[.][^\"]+)\"\\s*[,)]");

    /** What lists are handed as keys. */
    private static final Pattern OF_LISTS = Pattern.compile("\"([a-z]+[.]list[.][a-z.-]+)\"");

    /** The start of keys that end in the name of a constant or of a part: never a whole module. */
    private static final Pattern PREFIX =
            Pattern.compile(
                    "(?:\\bnameOf\\(\\s*\"([a-z]+[.][^\"]+)\"|\"([a-z]+[.](?:[a-z0-9-]+[.])+)\")");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:[.][a-z0-9-]+)+)\"");

    @Test
    void everyTextThatIsUsedExists() throws IOException {
        assertThat(Messages.english().keySet()).containsAll(found(USED));
        assertThat(Messages.english().keySet()).containsAll(found(OF_LISTS));
    }

    @Test
    void everyTextThatExistsIsUsed() throws IOException {
        Set<String> literals = found(LITERAL);
        Set<String> prefixes = found(PREFIX);

        assertThat(Messages.english().keySet())
                .allSatisfy(
                        key ->
                                assertThat(
                                                literals.contains(key)
                                                        || prefixes.stream()
                                                                .anyMatch(p -> key.startsWith(p)))
                                        .as("%s is used somewhere", key)
                                        .isTrue());
    }

    @Test
    void eachFileHoldsTheTextsOfItsModule() throws IOException {
        try (var files = Files.list(FILES)) {
            for (Path file : files.toList()) {
                String module = file.getFileName().toString().replaceAll("_.*", "");
                assertThat(
                                Files.readAllLines(file).stream()
                                        .filter(line -> line.matches("[a-z].*[=:].*")))
                        .as("%s", file)
                        .allMatch(line -> line.startsWith(module + "."));
            }
        }
    }

    @Test
    void noTextStandsTwiceInItsFile() throws IOException {
        try (var files = Files.list(FILES)) {
            for (Path file : files.toList()) {
                assertThat(
                                Files.readAllLines(file).stream()
                                        .filter(line -> line.matches("[a-z][^ ]* *=.*"))
                                        .map(line -> line.replaceAll(" *=.*", "")))
                        .as("%s", file)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void everyTextCanBeFormatted() {
        Messages.english()
                .forEach(
                        (key, pattern) ->
                                assertThat(new MessageFormat(pattern, Locale.ENGLISH).toPattern())
                                        .as(key)
                                        .isNotBlank());
    }

    @Test
    void noTextShouts() {
        assertThat(Messages.english().values()).noneMatch(text -> text.contains("!"));
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map(match -> match.group(match.group(1) == null ? 2 : 1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
