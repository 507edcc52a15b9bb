package org.claimdesk.extraction.child;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimdesk.extraction.Limits;
import org.jspecify.annotations.Nullable;

/** Reads separated values as one sheet without a name. */
final class CsvReader {

    private static final Set<String> TYPES = Set.of("text/csv", "text/tab-separated-values");

    private static final int SAMPLE_LINES = 20;

    private static final int FEWEST_LINES = 3;

    private CsvReader() {}

    static boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    /**
     * Whether a text without a telling name is one: its lines have equally many cells, and what
     * parts them is no punctuation of sentences.
     */
    static boolean looksLikeATable(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(SAMPLE_LINES).toList();
        char separator = separator(text);
        long cells = count(lines.isEmpty() ? "" : lines.getFirst(), separator);
        return lines.size() >= FEWEST_LINES
                && cells > 0
                && lines.stream()
                        .allMatch(
                                line ->
                                        count(line, separator) == cells
                                                && line.indexOf(separator + " ") < 0);
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    /** The cells, or nothing when the text is no table after all. */
    static Optional<PlainTextReader.Read> read(String text, Limits limits) {
        TextBuffer buffer = new TextBuffer(limits.characters(), limits.parts());
        SheetRows rows = new SheetRows(buffer, List.of());
        rows.startSheet(1);
        try (var records =
                de.siegmar.fastcsv.reader.CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .skipEmptyLines(false)
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .ofCsvRecord(text)) {
            for (CsvRecord row : records) {
                rows.add(row.getFields().stream().map(CsvReader::inOneLine).toList());
                if (buffer.isFull()) {
                    break;
                }
            }
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            return Optional.empty();
        }
        return Optional.of(
                new PlainTextReader.Read(
                        "text/csv", buffer.text(), buffer.parts(), buffer.isFull()));
    }

    /** The one that stands in most lines of the beginning. */
    private static char separator(String text) {
        List<String> lines = text.lines().limit(SAMPLE_LINES).toList();
        return Stream.of('|', '\t', ';', ',')
                .max(Comparator.comparingLong(separator -> linesWith(lines, separator)))
                .orElse(',');
    }

    private static long linesWith(List<String> lines, char separator) {
        return lines.stream().filter(line -> line.indexOf(separator) >= 0).count();
    }

    private static String inOneLine(@Nullable String cell) {
        return cell == null ? "" : cell.strip().replaceAll("\\s+", " ");
    }
}
