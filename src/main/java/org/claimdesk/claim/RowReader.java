package org.claimdesk.claim;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.claim.PastedRow.Fault;
import org.claimdesk.claim.PastedRow.Wrong;
import org.claimdesk.shared.Folded;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.shared.TextRules;
import org.claimdesk.ui.PartialDates;
import org.claimdesk.ui.Texts;

/** Reads rows as spreadsheets put them on the clipboard: parted by tabs, semicolons or commas. */
final class RowReader {

    private final List<Topic> topics;

    RowReader(List<Topic> topics) {
        this.topics = topics;
    }

    List<PastedRow> read(String pasted) {
        List<Line> lines = lines(TextRules.mend(pasted));
        if (lines.isEmpty()) {
            return List.of();
        }
        Optional<List<RowColumn>> head = RowColumn.head(lines.getFirst().cells());
        List<RowColumn> columns = head.orElse(RowColumn.WITHOUT_HEAD);
        return lines.stream()
                .skip(head.isPresent() ? 1 : 0)
                .map(line -> row(line.number(), line.cells(), columns))
                .toList();
    }

    /** What of it is no claim, below its head, as a text that is read in the same way. */
    String leftOver(String pasted) {
        List<Line> lines = lines(TextRules.mend(pasted));
        Set<Integer> wrong =
                read(pasted).stream()
                        .filter(row -> row.claim() == null)
                        .map(PastedRow::number)
                        .collect(Collectors.toSet());
        if (wrong.isEmpty()) {
            return "";
        }
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().fieldSeparator('\t').build(text)) {
            RowColumn.head(lines.getFirst().cells())
                    .ifPresent(head -> writer.writeRecord(lines.getFirst().cells()));
            lines.stream()
                    .filter(line -> wrong.contains(line.number()))
                    .forEach(line -> writer.writeRecord(line.cells()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private PastedRow row(int number, List<String> cells, List<RowColumn> columns) {
        Map<RowColumn, String> named = new EnumMap<>(RowColumn.class);
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            named.putIfAbsent(columns.get(i), cells.get(i).strip());
        }
        List<Wrong> faults = new ArrayList<>();
        String statement = named.getOrDefault(RowColumn.STATEMENT, "");
        String speaker = named.getOrDefault(RowColumn.SPEAKER, "");
        String reason = named.getOrDefault(RowColumn.REASON, "");
        fault(faults, Fault.NO_STATEMENT, TextRules.showsNothing(statement));
        fault(
                faults,
                Fault.STATEMENT_TOO_LONG,
                statement.length() > ClaimDescription.LONGEST_STATEMENT);
        fault(faults, Fault.SPEAKER_TOO_LONG, speaker.length() > Speaker.LONGEST_NAME);
        fault(faults, Fault.REASON_TOO_LONG, reason.length() > ClaimDescription.LONGEST_REASON);
        String said = named.getOrDefault(RowColumn.SAID, "");
        Optional<PartialDate> date = PartialDates.parse(said);
        fault(faults, new Wrong(Fault.DATE_UNCLEAR, said), date.isEmpty() && !said.isEmpty());
        String kindName = named.getOrDefault(RowColumn.KIND, "");
        Optional<ClaimKind> kind = kind(kindName);
        fault(
                faults,
                new Wrong(Fault.KIND_UNKNOWN, kindName),
                kind.isEmpty() && !kindName.isEmpty());
        Set<TopicId> found = new HashSet<>();
        topics(named.getOrDefault(RowColumn.TOPICS, ""), found)
                .ifPresent(unknown -> faults.add(new Wrong(Fault.TOPIC_UNKNOWN, unknown)));
        return new PastedRow(
                number,
                cells,
                faults.isEmpty()
                        ? new ClaimDescription(
                                statement,
                                kind.orElse(ClaimKind.OTHER),
                                speaker,
                                date.orElse(null),
                                found,
                                reason,
                                null,
                                null)
                        : null,
                faults);
    }

    /** The first name that is none of a topic. */
    private Optional<String> topics(String names, Set<TopicId> found) {
        for (String name : names.split("[,;]")) {
            Optional<Topic> topic =
                    topics.stream()
                            .filter(t -> Folded.of(t.name()).equals(Folded.of(name)))
                            .findAny();
            topic.map(Topic::id).ifPresent(found::add);
            if (topic.isEmpty() && !name.isBlank()) {
                return Optional.of(name.strip());
            }
        }
        return Optional.empty();
    }

    private static Optional<ClaimKind> kind(String name) {
        return Stream.of(ClaimKind.values())
                .filter(
                        kind ->
                                kind.name().toLowerCase(Locale.ROOT).equals(Folded.of(name))
                                        || Folded.of(Texts.nameOf("claim.kind", kind))
                                                .equals(Folded.of(name)))
                .findAny();
    }

    private static void fault(List<Wrong> faults, Fault fault, boolean holds) {
        fault(faults, new Wrong(fault, ""), holds);
    }

    private static void fault(List<Wrong> faults, Wrong wrong, boolean holds) {
        if (holds) {
            faults.add(wrong);
        }
    }

    /**
     * @param number counted from 1, empty ones included, as a spreadsheet does
     */
    private record Line(int number, List<String> cells) {}

    private static List<Line> lines(String pasted) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (CsvRecord row :
                CsvReader.builder()
                        .fieldSeparator(separator(pasted))
                        .skipEmptyLines(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .ofCsvRecord(pasted)) {
            number++;
            if (row.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                lines.add(new Line(number, row.getFields()));
            }
        }
        return lines;
    }

    /** A sentence may hold commas, so they part cells only where the first line has no others. */
    private static char separator(String pasted) {
        String first = pasted.lines().findFirst().orElse("");
        if (first.indexOf('\t') >= 0) {
            return '\t';
        }
        boolean headed = Folded.of(first).matches("\"?(statement|claim)\"? ?[,;].*");
        if (headed || first.startsWith("\"")) {
            return first.indexOf(';') >= 0 ? ';' : ',';
        }
        return '\t';
    }
}
