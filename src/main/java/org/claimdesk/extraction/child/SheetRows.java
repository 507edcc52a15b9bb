package org.claimdesk.extraction.child;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.extraction.CellRange;
import org.claimdesk.shared.Locator;

/**
 * Writes the rows of a sheet, each as a line with tabs between its cells, so that a place in the
 * text tells its cell. A longer gap between rows begins a new part.
 */
final class SheetRows {

    private static final int LONGEST_GAP = 5;

    private final TextBuffer buffer;
    private final List<int[]> numbers;
    private final StringBuilder words = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private String sheet = "";
    private boolean inSheet;
    private boolean inHeading;
    private boolean inTable;
    private int section;
    private int sheets;
    private int row;
    private int lastWritten;
    private int firstInPart;
    private int columns;

    /**
     * @param numbers of the rows that are reported for each sheet, counted from 0; where there are
     *     none every row is reported
     */
    SheetRows(TextBuffer buffer, List<int[]> numbers) {
        this.buffer = buffer;
        this.numbers = numbers;
    }

    boolean isInSheet() {
        return inSheet;
    }

    void startSheet(int count) {
        inSheet = true;
        section = count;
        sheets++;
        sheet = "";
        words.setLength(0);
        resetRows();
    }

    void endSheet() {
        inSheet = false;
        inTable = false;
    }

    /** The same for a sheet whose name is known. */
    void startSheet(int count, String name) {
        startSheet(count);
        words.append(name);
        inHeading = true;
        endHeading();
    }

    /** What comes now stands on the sheet, yet in no cell. */
    void startRemarks() {
        buffer.startPart(new Locator.Section(section));
    }

    /** A row by its number, counted from 0; they come in order. */
    void add(int number, List<String> wholeRow) {
        row = number;
        add(wholeRow);
    }

    /** For a text that is one sheet without a name or headings. */
    void add(List<String> wholeRow) {
        cells = new ArrayList<>(wholeRow);
        writeRow();
    }

    /** Whether the element belongs to the sheet's own cells or heading. */
    boolean start(String name) {
        switch (name) {
            case "h1" -> inHeading = !inTable && sheet.isEmpty();
            case "table" -> inTable = true;
            case "tr" -> cells = new ArrayList<>();
            case "td", "th" -> words.setLength(0);
            default -> {
                // Paragraphs and links within a cell make no lines of their own.
            }
        }
        return inTable || inHeading;
    }

    boolean end(String name) {
        boolean ours = inTable || inHeading;
        switch (name) {
            case "h1" -> endHeading();
            case "td", "th" -> cells.add(words.toString().strip().replaceAll("\\s+", " "));
            case "tr" -> writeRow();
            case "table" -> {
                inTable = false;
                // What follows a table, such as remarks and footers, stands in no cell.
                startRemarks();
            }
            default -> words.append(inTable ? " " : "");
        }
        return ours;
    }

    boolean add(char[] letters, int start, int length) {
        if (inTable || inHeading) {
            words.append(letters, start, length);
            return true;
        }
        return false;
    }

    private void endHeading() {
        if (inHeading) {
            sheet = words.toString().strip().replaceAll("\\s+", " ");
            inHeading = false;
            // The name is text as well, though it stands in no cell.
            buffer.startPart(new Locator.Section(section));
            sheet.chars().forEach(c -> buffer.add((char) c));
        }
        words.setLength(0);
    }

    private void writeRow() {
        int here = number(row++);
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        if (cells.isEmpty()) {
            return;
        }
        if (lastWritten < 0 || here - lastWritten > LONGEST_GAP) {
            buffer.startPart(new Locator.Cells(sheet, "A1"));
            firstInPart = here;
            columns = 0;
        } else {
            for (int gap = lastWritten + 1; gap < here; gap++) {
                buffer.addLine("");
            }
        }
        buffer.addLine(String.join("\t", cells));
        if (buffer.isFull()) {
            return; // The last part is not this row's.
        }
        lastWritten = here;
        columns = Math.max(columns, cells.size());
        buffer.nameLastPart(new CellRange(firstInPart, 0, here, columns - 1).on(sheet));
    }

    /** Never back: a file that numbers its rows twice must not tear the text apart. */
    private int number(int reported) {
        int[] told = sheets >= 1 && sheets <= numbers.size() ? numbers.get(sheets - 1) : new int[0];
        return Math.max(reported < told.length ? told[reported] : reported, lastWritten + 1);
    }

    private void resetRows() {
        row = 0;
        lastWritten = -1;
        columns = 0;
    }
}
