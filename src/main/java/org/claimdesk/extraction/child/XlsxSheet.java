package org.claimdesk.extraction.child;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.claimdesk.extraction.CellRange;
import org.claimdesk.extraction.SheetShape;
import org.claimdesk.extraction.SheetShape.Visibility;
import org.claimdesk.extraction.StoredValue.Kind;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook in Office Open XML, of which no more than a cell is held at a time. */
final class XlsxSheet {

    private static final int MOST_MERGED = 10_000;

    private final ValueLines lines;
    private final Numbers numbers;
    private final StylesTable styles;
    private final Map<String, SharedFormula> shared = new HashMap<>();
    private final Strips hiddenRows = Strips.ofRows();
    private final Strips hiddenColumns = Strips.ofColumns();
    private final List<String> merged = new ArrayList<>();
    private int frozenRows;
    private int frozenColumns;
    private int row = -1;
    private int column = -1;
    private String type = "n";
    private int style;
    private @Nullable String value;
    private @Nullable String formula;

    XlsxSheet(ValueLines lines, Numbers numbers, StylesTable styles) {
        this.lines = lines;
        this.numbers = numbers;
        this.styles = styles;
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c")) {
                write();
            }
        }
    }

    SheetShape shape(String name, Visibility visibility) {
        return new SheetShape(
                name,
                visibility,
                frozenRows,
                frozenColumns,
                hiddenRows.told(),
                hiddenColumns.told(),
                merged,
                false);
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "pane" -> freeze(xml);
            case "col" -> {
                if (XlsxValues.isTrue(xml.getAttributeValue(null, "hidden"))) {
                    hiddenColumns.add(number(xml, "min", 1) - 1, number(xml, "max", 1) - 1);
                }
            }
            case "row" -> {
                row = number(xml, "r", row + 2) - 1;
                column = -1;
                if (XlsxValues.isTrue(xml.getAttributeValue(null, "hidden"))) {
                    hiddenRows.add(row, row);
                }
            }
            case "c" -> startCell(xml);
            case "v" -> value = xml.getElementText();
            case "f" -> formula = formula(xml);
            case "mergeCell" -> {
                String range = xml.getAttributeValue(null, "ref");
                if (range != null && merged.size() < MOST_MERGED) {
                    merged.add(CellRange.parse(range).a1());
                }
            }
            default -> {
                // Nothing else bears on values.
            }
        }
    }

    private void freeze(XMLStreamReader xml) {
        String state = xml.getAttributeValue(null, "state");
        if ("frozen".equals(state) || "frozenSplit".equals(state)) {
            frozenRows = number(xml, "ySplit", 0);
            frozenColumns = number(xml, "xSplit", 0);
        }
    }

    private void startCell(XMLStreamReader xml) {
        String name = xml.getAttributeValue(null, "r");
        column = name == null ? column + 1 : CellRange.parse(name).firstColumn();
        type = Objects.requireNonNullElse(xml.getAttributeValue(null, "t"), "n");
        style = number(xml, "s", 0);
        value = null;
        formula = null;
    }

    private @Nullable String formula(XMLStreamReader xml) throws XMLStreamException {
        String number = xml.getAttributeValue(null, "si");
        boolean isShared = "shared".equals(xml.getAttributeValue(null, "t")) && number != null;
        String words = xml.getElementText();
        if (isShared && !words.isEmpty()) {
            shared.put(number, new SharedFormula(words, row, column));
        } else if (isShared) {
            SharedFormula known = shared.get(number);
            return known == null ? "" : known.in(row, column);
        }
        return words;
    }

    private void write() {
        String cell = ValueLines.a1(row, column);
        if (value == null) {
            return;
        }
        switch (type) {
            case "n" -> {
                double number = Double.parseDouble(value.strip());
                XSSFCellStyle look =
                        style < styles.getNumCellStyles() ? styles.getStyleAt(style) : null;
                int format = look == null ? 0 : look.getDataFormat();
                String told = look == null ? null : look.getDataFormatString();
                String pattern = told == null ? "General" : told;
                numbers.compare(lines, row, column, number, format, pattern);
                lines.add(row, column, numbers.value(cell, number, format, pattern, formula));
            }
            case "b" -> {
                String truth = value.strip().equals("1") ? "TRUE" : "FALSE";
                lines.add(row, column, Numbers.word(cell, Kind.TRUTH, truth, formula));
            }
            case "e" -> lines.add(row, column, Numbers.word(cell, Kind.ERROR, value, formula));
            case "str" -> {
                if (formula != null) {
                    lines.add(row, column, Numbers.word(cell, Kind.TEXT, value, formula));
                }
            }
            case "d" -> lines.add(row, column, Numbers.word(cell, Kind.DATE, value, formula));
            default -> {
                // Words show what they are.
            }
        }
    }

    /** As the attribute says; what is no number there is as good as nothing. */
    private static int number(XMLStreamReader xml, String attribute, int otherwise) {
        String told = xml.getAttributeValue(null, attribute);
        try {
            return told == null ? otherwise : (int) Double.parseDouble(told.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
