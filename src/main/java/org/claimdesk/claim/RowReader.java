package org.claimdesk.claim;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimdesk.claim.PastedRow.Fault;
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
        List<List<String>> rows = rows(TextRules.mend(pasted));
        if (rows.isEmpty()) {
            return List.of();
        }
        Optional<List<RowColumn>> head = RowColumn.head(rows.getFirst());
        List<RowColumn> columns = head.orElse(RowColumn.WITHOUT_HEAD);
        List<PastedRow> read = new ArrayList<>();
        for (int i = head.isPresent() ? 1 : 0; i < rows.size(); i++) {
            read.add(row(i + 1, rows.get(i), columns));
        }
        return read;
    }

    private PastedRow row(int number, List<String> cells, List<RowColumn> columns) {
        Map<RowColumn, String> named = new EnumMap<>(RowColumn.class);
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            named.putIfAbsent(columns.get(i), cells.get(i).strip());
        }
        List<Fault> faults = new ArrayList<>();
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
        fault(faults, Fault.DATE_UNCLEAR, date.isEmpty() && !said.isEmpty());
        String kindName = named.getOrDefault(RowColumn.KIND, "");
        Optional<ClaimKind> kind = kind(kindName);
        fault(faults, Fault.KIND_UNKNOWN, kind.isEmpty() && !kindName.isEmpty());
        Set<TopicId> found = new HashSet<>();
        fault(
                faults,
                Fault.TOPIC_UNKNOWN,
                !topics(named.getOrDefault(RowColumn.TOPICS, ""), found));
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

    private boolean topics(String names, Set<TopicId> found) {
        for (String name : names.split("[,;]")) {
            Optional<Topic> topic =
                    topics.stream()
                            .filter(t -> Folded.of(t.name()).equals(Folded.of(name)))
                            .findAny();
            topic.map(Topic::id).ifPresent(found::add);
            if (topic.isEmpty() && !name.isBlank()) {
                return false;
            }
        }
        return true;
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

    private static void fault(List<Fault> faults, Fault fault, boolean holds) {
        if (holds) {
            faults.add(fault);
        }
    }

    private static List<List<String>> rows(String pasted) {
        return CsvReader.builder()
                .fieldSeparator(separator(pasted))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(pasted)
                .stream()
                .map(CsvRecord::getFields)
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
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
