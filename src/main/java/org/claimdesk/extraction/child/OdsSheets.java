package org.claimdesk.extraction.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.tika.exception.TikaException;
import org.apache.tika.utils.XMLReaderUtils;
import org.claimdesk.extraction.CellRange;
import org.claimdesk.extraction.SheetShape;
import org.claimdesk.extraction.SheetShape.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sheets of an OpenDocument workbook row by row. The parser that reads all else in such a
 * file leaves out empty cells, so that nobody could tell in which column a word stands.
 *
 * <p>Longer than most: all the elements that tell where a cell lies follow each other in one file.
 */
final class OdsSheets {

    static final String WORKBOOK = "application/vnd.oasis.opendocument.spreadsheet";

    private static final int MOST_MERGED = 10_000;

    /** Is told of sheets and rows in their order. */
    interface Listener {

        void startSheet(String name);

        /**
         * @param row counted from 0; {@code repeated} times the same row begins here
         */
        void row(int row, int repeated, List<OdsCell> cells);

        /** Something that stands on the sheet, yet in no cell. */
        void remark(String words);

        void endSheet(SheetShape shape);
    }

    private final XMLStreamReader xml;
    private final Listener listener;
    private final Set<String> hiddenStyles = new HashSet<>();
    private List<OdsCell> cells = new ArrayList<>();
    private List<String> merged = new ArrayList<>();
    private Strips hiddenRows = Strips.ofRows();
    private Strips hiddenColumns = Strips.ofColumns();
    private Visibility visibility = Visibility.VISIBLE;
    private String sheet = "";
    private @Nullable String style;
    private int tables;
    private int row;
    private int rowsRepeated;
    private int column;
    private int columns;

    private OdsSheets(XMLStreamReader xml, Listener listener) {
        this.xml = xml;
        this.listener = listener;
    }

    static boolean reads(String mediaType) {
        return mediaType.startsWith(WORKBOOK);
    }

    static void read(Path file, Listener listener)
            throws IOException, XMLStreamException, TikaException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry content = zip.getEntry("content.xml");
            if (content == null) {
                throw new IOException("No content in the workbook");
            }
            try (InputStream stream = zip.getInputStream(content)) {
                var xml = XMLReaderUtils.getXMLInputFactory().createXMLStreamReader(stream);
                new OdsSheets(xml, listener).read();
            }
        }
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                start(xml.getLocalName());
            } else if (event == XMLStreamReader.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
    }

    private void start(String name) throws XMLStreamException {
        switch (name) {
            case "style" -> style = attribute("name");
            case "table-properties" -> {
                if ("false".equals(attribute("display")) && style != null) {
                    hiddenStyles.add(style);
                }
            }
            case "table" -> {
                if (tables++ == 0) {
                    startSheet();
                }
            }
            case "table-column" -> {
                int repeated = count("number-columns-repeated");
                if (isHidden()) {
                    hiddenColumns.add(columns, columns + repeated - 1);
                }
                columns += repeated;
            }
            case "table-row" -> {
                if (tables == 1) {
                    startRow();
                }
            }
            case "table-cell", "covered-table-cell" -> {
                if (tables == 1) {
                    readCell(name);
                }
            }
            case "p", "h" -> {
                if (tables == 1) {
                    String words = words(name);
                    listener.remark(words); // of a shape that lies over the sheet
                }
            }
            default -> {
                // Nothing else tells where a cell lies.
            }
        }
    }

    private void end(String name) {
        if (name.equals("table") && --tables == 0) {
            listener.endSheet(
                    new SheetShape(
                            sheet,
                            visibility,
                            0,
                            0,
                            hiddenRows.told(),
                            hiddenColumns.told(),
                            merged,
                            false));
        } else if (name.equals("table-row") && tables == 1) {
            if (!cells.isEmpty()) {
                listener.row(row, rowsRepeated, cells);
            }
            row += rowsRepeated;
        }
    }

    private void startSheet() {
        sheet = Objects.requireNonNullElse(attribute("name"), "");
        visibility =
                hiddenStyles.contains(Objects.requireNonNullElse(attribute("style-name"), ""))
                        ? Visibility.HIDDEN
                        : Visibility.VISIBLE;
        merged = new ArrayList<>();
        hiddenRows = Strips.ofRows();
        hiddenColumns = Strips.ofColumns();
        row = 0;
        columns = 0;
        listener.startSheet(sheet);
    }

    private void startRow() {
        cells = new ArrayList<>();
        column = 0;
        rowsRepeated = count("number-rows-repeated");
        if (isHidden()) {
            hiddenRows.add(row, row + rowsRepeated - 1);
        }
    }

    private void readCell(String element) throws XMLStreamException {
        int repeated = count("number-columns-repeated");
        int right = count("number-columns-spanned") - 1;
        int down = count("number-rows-spanned") - 1;
        if (right + down > 0 && merged.size() < MOST_MERGED) {
            merged.add(new CellRange(row, column, row + down, column + right).a1());
        }
        String type = Objects.requireNonNullElse(attribute("value-type"), "");
        String value =
                switch (type) {
                    case "date" -> attribute("date-value");
                    case "time" -> attribute("time-value");
                    case "boolean" -> attribute("boolean-value");
                    case "string", "" -> null;
                    default -> attribute("value");
                };
        String currency = attribute("currency");
        String formula = attribute("formula");
        String shown = cellWords(element);
        if (!shown.isEmpty() || value != null || formula != null) {
            cells.add(
                    new OdsCell(
                            column,
                            repeated,
                            shown,
                            currency == null ? type : type + " " + currency,
                            value,
                            formula));
        }
        column += repeated;
    }

    /** The paragraphs of the cell itself; what is noted beside it is told apart. */
    private String cellWords(String element) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        int inside = 1;
        while (inside > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                boolean paragraph = xml.getLocalName().equals("p");
                if (paragraph && inside == 1) {
                    words.append(words.isEmpty() ? "" : " ").append(words("p"));
                } else if (paragraph) {
                    listener.remark(ValueLines.a1(row, column) + ": " + words("p"));
                } else {
                    inside++;
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                inside--;
            }
        }
        return oneLine(words);
    }

    /** From the start of an element to its end. */
    private String words(String element) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        int inside = 1;
        while (inside > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                inside++;
                switch (xml.getLocalName()) {
                    case "s", "tab", "line-break", "p" -> words.append(' ');
                    default -> {
                        // Looks only.
                    }
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                inside--;
            } else if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
                words.append(xml.getText());
            }
        }
        return oneLine(words);
    }

    private static String oneLine(CharSequence words) {
        return words.toString().strip().replaceAll("\\s+", " ");
    }

    private boolean isHidden() {
        String told = attribute("visibility");
        return told != null && !told.equals("visible");
    }

    private @Nullable String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** At least 1, and no more than a sheet has rows. */
    private int count(String attribute) {
        String told = attribute(attribute);
        try {
            int count = told == null ? 1 : Integer.parseInt(told.strip());
            return Math.clamp(count, 1, CellRange.MOST_ROWS);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
