package org.claimdesk.extraction.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.extraction.CellRange;
import org.claimdesk.extraction.SheetShape;
import org.claimdesk.extraction.SheetText;
import org.claimdesk.extraction.SheetValues;
import org.claimdesk.extraction.StoredValue;

/**
 * Writes what cells hold behind their text, for those where it is something else. Values and text
 * are read by different parts of a parser: where they can't be laid over each other, the values of
 * that sheet are left out, since a wrong one is worse than none.
 */
final class ValueLines {

    /** Fewer numbers than this say nothing about how the sheet lies. */
    private static final int TELLING = 4;

    private final String text;
    private final List<SheetText> sheets;
    private final int longest;
    private final StringBuilder lines = new StringBuilder();
    private final StringBuilder cells = new StringBuilder();
    private final List<CorrectedCells.Cell> corrections = new ArrayList<>();
    private final List<CorrectedCells.Cell> corrected = new ArrayList<>();
    private Optional<SheetText> sheet = Optional.empty();
    private List<SheetText.Cell> row = List.of();
    private int rowNumber = -1;
    private int next;
    private int agreeing;
    private int differing;
    private boolean tells;
    private boolean cut;

    /**
     * @param longest how many characters of values are kept; the rest is cut
     */
    ValueLines(String text, List<SheetText> sheets, int longest) {
        this.text = text;
        this.sheets = sheets;
        this.longest = longest;
    }

    /** What comes now stands in this sheet; those without words are not in the text. */
    void startSheet(String name) {
        cells.setLength(0);
        corrections.clear();
        rowNumber = -1;
        agreeing = 0;
        differing = 0;
        sheet = Optional.empty();
        String clean = Texts.clean(name).strip().replaceAll("\\s+", " ");
        // Charts are told as sheets between the others, and have no values.
        for (int i = next; i < sheets.size() && sheet.isEmpty(); i++) {
            if (sheets.get(i).name().equals(clean)) {
                sheet = Optional.of(sheets.get(i));
                next = i + 1;
            }
        }
    }

    /** What a cell shows in the text; nothing where it shows nothing. */
    String shown(int cellRow, int column) {
        return cell(cellRow, column).map(cell -> cell.in(text)).orElse("");
    }

    private Optional<SheetText.Cell> cell(int cellRow, int column) {
        if (cellRow != rowNumber) {
            rowNumber = cellRow;
            row = sheet.map(found -> found.row(text, cellRow)).orElse(List.of());
        }
        for (SheetText.Cell cell : row) {
            if (cell.column() == column) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /**
     * @param agrees whether a cell shows what it should, so that the sheet is seen to lie as its
     *     text does
     */
    void compare(boolean agrees) {
        if (agrees) {
            agreeing++;
        } else {
            differing++;
        }
    }

    /** Notes what a cell should show instead of what it does, which it shows. */
    void correct(int cellRow, int column, String words) {
        cell(cellRow, column)
                .map(cell -> new CorrectedCells.Cell(cell.start(), cell.end(), words))
                .ifPresent(corrections::add);
    }

    /** Takes a value that is something else than what its cell shows. */
    void add(int cellRow, int column, StoredValue value) {
        if (value.formula().isEmpty() && value.stored().equals(shown(cellRow, column))) {
            return;
        }
        String line = SheetValues.line(value);
        if (cut || lines.length() + cells.length() + line.length() > longest) {
            cut = true;
            return;
        }
        cells.append(line);
    }

    /** Whether no further values are taken. */
    boolean isCut() {
        return cut;
    }

    static String a1(int row, int column) {
        return CellRange.cell(row, column).a1();
    }

    void endSheet(SheetShape shape) {
        boolean apart = differing > agreeing && differing >= TELLING;
        SheetShape told =
                new SheetShape(
                        shape.name(),
                        shape.visibility(),
                        shape.frozenRows(),
                        shape.frozenColumns(),
                        shape.hiddenRows(),
                        shape.hiddenColumns(),
                        shape.merged(),
                        apart);
        tells |= !told.equals(SheetShape.plain(shape.name())) || !cells.isEmpty();
        lines.append(SheetValues.line(told));
        if (!apart) {
            lines.append(cells);
            corrected.addAll(corrections);
        }
    }

    /** The cells that show something wrong, of all sheets. */
    List<CorrectedCells.Cell> corrected() {
        return List.copyOf(corrected);
    }

    /** Nothing where all cells hold what they show and no sheet has a shape worth telling. */
    Optional<String> written() {
        return tells
                ? Optional.of(SheetValues.line(SheetValues.Head.of(cut)) + lines)
                : Optional.empty();
    }
}
