package org.claimdesk.extraction.child;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.EventWorkbookBuilder.SheetRecordCollectingListener;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.PaneRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SharedFormulaRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.WindowTwoRecord;
import org.apache.poi.hssf.usermodel.HSSFEvaluationWorkbook;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.claimdesk.extraction.CellRange;
import org.claimdesk.extraction.SheetShape;
import org.claimdesk.extraction.SheetShape.Visibility;
import org.claimdesk.extraction.StoredValue.Kind;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook in the old binary format, of which no more than a cell is held. */
final class XlsSheet {

    private final ValueLines lines;
    private final Numbers numbers;
    private final FormatTrackingHSSFListener formats;
    private final SheetRecordCollectingListener names;
    private final List<SharedFormulaRecord> shared = new ArrayList<>();
    private final Strips hiddenRows = Strips.ofRows();
    private final Strips hiddenColumns = Strips.ofColumns();
    private final List<String> merged = new ArrayList<>();
    private @Nullable FormulaRenderingWorkbook workbook;
    private @Nullable PaneRecord pane;
    private boolean frozen;

    /** Its text and what it shares with others come in the records after it. */
    private @Nullable FormulaRecord waiting;

    private @Nullable String waitingText;

    XlsSheet(
            ValueLines lines,
            Numbers numbers,
            FormatTrackingHSSFListener formats,
            SheetRecordCollectingListener names) {
        this.lines = lines;
        this.numbers = numbers;
        this.formats = formats;
        this.names = names;
    }

    void hear(Record record) {
        switch (record) {
            case SharedFormulaRecord formula -> shared.add(formula);
            case StringRecord text -> waitingText = text.getString();
            default -> {
                writeFormula();
                hearCell(record);
            }
        }
    }

    SheetShape shape(String name, Visibility visibility) {
        writeFormula();
        PaneRecord panes = frozen ? pane : null;
        return new SheetShape(
                name,
                visibility,
                panes == null ? 0 : panes.getY(),
                panes == null ? 0 : panes.getX(),
                hiddenRows.told(),
                hiddenColumns.told(),
                merged,
                false);
    }

    private void hearCell(Record record) {
        switch (record) {
            case FormulaRecord formula -> waiting = formula;
            case NumberRecord number -> write(number, number.getValue(), null);
            case BoolErrRecord word -> {
                if (word.isBoolean()) {
                    write(word, Kind.TRUTH, word.getBooleanValue() ? "TRUE" : "FALSE", null);
                } else {
                    write(word, Kind.ERROR, error(word.getErrorValue()), null);
                }
            }
            case RowRecord row -> {
                if (row.getZeroHeight()) {
                    hiddenRows.add(row.getRowNumber(), row.getRowNumber());
                }
            }
            case ColumnInfoRecord columns -> {
                if (columns.getHidden()) {
                    hiddenColumns.add(columns.getFirstColumn(), columns.getLastColumn());
                }
            }
            case WindowTwoRecord window -> frozen = window.getFreezePanes();
            case PaneRecord found -> pane = found;
            case MergeCellsRecord cells -> merge(cells);
            default -> {
                // Nothing else bears on values.
            }
        }
    }

    private void merge(MergeCellsRecord cells) {
        for (int i = 0; i < cells.getNumAreas(); i++) {
            CellRangeAddress area = cells.getAreaAt(i);
            merged.add(
                    new CellRange(
                                    area.getFirstRow(),
                                    area.getFirstColumn(),
                                    area.getLastRow(),
                                    area.getLastColumn())
                            .a1());
        }
    }

    private void writeFormula() {
        FormulaRecord formula = waiting;
        String text = waitingText;
        waiting = null;
        waitingText = null;
        if (formula == null) {
            return;
        }
        String words = words(formula);
        switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> write(formula, formula.getValue(), words);
            case BOOLEAN ->
                    write(
                            formula,
                            Kind.TRUTH,
                            formula.getCachedBooleanValue() ? "TRUE" : "FALSE",
                            words);
            case ERROR -> write(formula, Kind.ERROR, error(formula.getCachedErrorValue()), words);
            case STRING, BLANK, FORMULA, _NONE ->
                    write(formula, Kind.TEXT, text == null ? "" : text, words);
        }
    }

    private String words(FormulaRecord formula) {
        try {
            Ptg[] parts = formula.getParsedExpression();
            for (SharedFormulaRecord record : shared) {
                if (formula.isSharedFormula()
                        && record.isInRange(formula.getRow(), formula.getColumn())) {
                    parts = record.getFormulaTokens(formula);
                }
            }
            if (workbook == null) {
                workbook = HSSFEvaluationWorkbook.create(names.getStubHSSFWorkbook());
            }
            return FormulaRenderer.toFormulaString(workbook, parts);
        } catch (RuntimeException unreadable) {
            return ""; // That there is a formula is worth telling, even if it can't be read.
        }
    }

    private void write(CellValueRecordInterface cell, double number, @Nullable String formula) {
        int format = formats.getFormatIndex(cell);
        String told = formats.getFormatString(cell);
        String pattern = told == null ? "General" : told;
        int row = cell.getRow();
        int column = cell.getColumn();
        numbers.compare(lines, row, column, number, format, pattern);
        lines.add(
                row,
                column,
                numbers.value(ValueLines.a1(row, column), number, format, pattern, formula));
    }

    private void write(
            CellValueRecordInterface cell, Kind kind, String word, @Nullable String formula) {
        String name = ValueLines.a1(cell.getRow(), cell.getColumn());
        lines.add(cell.getRow(), cell.getColumn(), Numbers.word(name, kind, word, formula));
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#" + code;
    }
}
