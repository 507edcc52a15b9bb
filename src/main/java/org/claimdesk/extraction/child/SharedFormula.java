package org.claimdesk.extraction.child;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.extraction.CellRange;

/**
 * A formula that is written once for many cells: in each other one its relative references lie as
 * much further as the cell does.
 *
 * @param words as they stand in the cell at {@code row} and {@code column}, counted from 0
 */
record SharedFormula(String words, int row, int column) {

    /** Strings and quoted names stay; what a bracket or further letters follow is no cell. */
    private static final Pattern TOKEN =
            Pattern.compile(
                    "\"(?:[^\"]|\"\")*\"|'(?:[^']|'')*'|\\[[^\\]]*\\]"
                            + "|(?<![\\w.$])(\\$?)([A-Z]{1,3})(\\$?)([1-9][0-9]{0,6})(?![\\w.(!])");

    String in(int otherRow, int otherColumn) {
        Matcher tokens = TOKEN.matcher(words);
        return tokens.replaceAll(
                token ->
                        Matcher.quoteReplacement(
                                token.group(2) == null
                                        ? token.group()
                                        : moved(tokens, otherRow - row, otherColumn - column)));
    }

    private static String moved(Matcher token, int down, int right) {
        CellRange cell = CellRange.parse(token.group(2) + token.group(4));
        boolean columnStays = !token.group(1).isEmpty();
        boolean rowStays = !token.group(3).isEmpty();
        int toColumn =
                Math.floorMod(
                        cell.firstColumn() + (columnStays ? 0 : right), CellRange.MOST_COLUMNS);
        int toRow = Math.floorMod(cell.firstRow() + (rowStays ? 0 : down), CellRange.MOST_ROWS);
        return token.group(1) + CellRange.columnName(toColumn) + token.group(3) + (toRow + 1);
    }
}
