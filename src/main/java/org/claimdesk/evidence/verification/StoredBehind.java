package org.claimdesk.evidence.verification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.extraction.Part;
import org.claimdesk.extraction.SheetText;
import org.claimdesk.extraction.SheetValues;
import org.claimdesk.extraction.StoredValue;

/** What the cells of a text hold behind the words that they show. */
final class StoredBehind {

    private final String text;
    private final List<SheetText> sheets;
    private final Optional<SheetValues> values;

    /**
     * @param values as {@link SheetValues} reads them; empty where the cells hold what they show
     */
    StoredBehind(String text, List<Part> parts, Optional<String> values) {
        this.text = text;
        this.sheets = firstOfEachName(SheetText.of(text, parts));
        this.values = values.map(SheetValues::parse);
    }

    /** Charts are told as sheets of the same name behind the sheet that they lie on. */
    private static List<SheetText> firstOfEachName(List<SheetText> all) {
        Set<String> names = new HashSet<>();
        return all.stream().filter(sheet -> names.add(sheet.name())).toList();
    }

    /**
     * Cell by cell in the row in which a stretch of the text stands, what each of its cells holds;
     * a formula is only how that came about.
     */
    List<String> within(int start, int end) {
        List<String> held = new ArrayList<>();
        for (SheetText sheet : sheets) {
            if (sheet.start() <= start && start < sheet.end()) {
                int row = sheet.rowAt(start);
                sheet.row(text, row).stream()
                        .filter(cell -> cell.start() < end && cell.end() > start)
                        .map(cell -> held(sheet, row, cell.column()))
                        .forEach(held::add);
            }
        }
        return held;
    }

    private String held(SheetText sheet, int row, int column) {
        return values.flatMap(known -> known.at(sheet.name(), row, column))
                .map(StoredBehind::told)
                .orElse("");
    }

    private static String told(StoredValue value) {
        return value.kind() + " " + value.date().orElse(value.stored());
    }
}
