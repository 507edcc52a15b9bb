package org.claimdesk.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimdesk.extraction.CellRange;
import org.claimdesk.extraction.SheetShape;
import org.claimdesk.extraction.SheetText;
import org.claimdesk.extraction.SheetValues;
import org.claimdesk.extraction.StoredValue;

/**
 * One sheet of a layer with what it shows, what lies behind that, and how it looks in its workbook.
 *
 * @param ordinal counts the sheets of the layer that have cells, from 0
 * @param text the whole layer
 * @param values what cells hold behind their words; empty where nothing is known of that
 */
record SheetCells(
        int ordinal, String text, SheetText sheet, SheetShape shape, Optional<SheetValues> values) {

    String shown(int row, int column) {
        for (SheetText.Cell cell : sheet.row(text, row)) {
            if (cell.column() == column) {
                return cell.in(text);
            }
        }
        return "";
    }

    /** What a cell shows, or of a merged one what the first of the merged cells does. */
    String shownOver(int row, int column) {
        String own = shown(row, column);
        return own.isEmpty()
                ? mergedAt(row, column)
                        .map(range -> shown(range.firstRow(), range.firstColumn()))
                        .orElse("")
                : own;
    }

    Optional<CellRange> mergedAt(int row, int column) {
        return merged().stream().filter(range -> range.contains(row, column)).findFirst();
    }

    List<CellRange> merged() {
        return shape.merged().stream().map(CellRange::parse).toList();
    }

    Optional<StoredValue> stored(int row, int column) {
        return values.flatMap(known -> known.at(sheet.name(), row, column));
    }

    List<StoredValue> stored(CellRange range, int most) {
        return values.map(known -> known.within(sheet.name(), range, most)).orElse(List.of());
    }

    /** What names a column, from the upper header to the lower. */
    String columnHeading(SheetHeaders headers, int column) {
        List<String> words = new ArrayList<>();
        headers.rows()
                .ifPresent(
                        strip -> {
                            for (int row = strip.first(); row <= strip.last(); row++) {
                                add(words, shownOver(row, column));
                            }
                        });
        return String.join(" \u203a ", words);
    }

    /** What names a row, from the left header to the right. */
    String rowHeading(SheetHeaders headers, int row) {
        List<String> words = new ArrayList<>();
        headers.columns()
                .ifPresent(
                        strip -> {
                            for (int column = strip.first(); column <= strip.last(); column++) {
                                add(words, shownOver(row, column));
                            }
                        });
        return String.join(" \u203a ", words);
    }

    private static void add(List<String> words, String word) {
        if (!word.isEmpty() && (words.isEmpty() || !words.getLast().equals(word))) {
            words.add(word);
        }
    }

    Set<Integer> filledColumns(int row) {
        return sheet.row(text, row).stream()
                .filter(cell -> !cell.in(text).isEmpty())
                .map(SheetText.Cell::column)
                .collect(Collectors.toSet());
    }

    /** The rows with words, from one on, at most so many. */
    Set<Integer> filledRows(int from, int most) {
        Set<Integer> rows = new TreeSet<>();
        for (int row = from; row < sheet.rows() && rows.size() < most; row++) {
            if (!sheet.row(text, row).isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
