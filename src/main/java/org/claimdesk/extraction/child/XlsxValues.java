package org.claimdesk.extraction.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.tika.exception.TikaException;
import org.apache.tika.utils.XMLReaderUtils;
import org.claimdesk.extraction.SheetShape.Visibility;
import org.jspecify.annotations.Nullable;

/** Reads the values of a workbook in Office Open XML, sheet by sheet and cell by cell. */
final class XlsxValues {

    private final ValueLines lines;
    private final Map<String, Visibility> visibilities = new HashMap<>();
    private boolean since1904;

    private XlsxValues(ValueLines lines) {
        this.lines = lines;
    }

    static void read(Path file, ValueLines lines)
            throws IOException, OpenXML4JException, XMLStreamException, TikaException {
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            new XlsxValues(lines).read(new XSSFReader(workbook));
        }
    }

    private void read(XSSFReader workbook)
            throws IOException, OpenXML4JException, XMLStreamException, TikaException {
        try (InputStream data = workbook.getWorkbookData()) {
            readWorkbook(xml(data));
        }
        StylesTable styles = workbook.getStylesTable();
        Numbers numbers = new Numbers(since1904);
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) workbook.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                String name = sheets.getSheetName();
                lines.startSheet(name);
                var cells = new XlsxSheet(lines, numbers, styles);
                cells.read(xml(sheet));
                lines.endSheet(
                        cells.shape(name, visibilities.getOrDefault(name, Visibility.VISIBLE)));
            }
        }
    }

    private void readWorkbook(XMLStreamReader xml) throws XMLStreamException {
        List<String> names = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                if (xml.getLocalName().equals("workbookPr")) {
                    since1904 = isTrue(xml.getAttributeValue(null, "date1904"));
                } else if (xml.getLocalName().equals("sheet")) {
                    names.add(xml.getAttributeValue(null, "name"));
                    visibilities.put(
                            names.getLast(), visibility(xml.getAttributeValue(null, "state")));
                }
            }
        }
    }

    static boolean isTrue(@Nullable String attribute) {
        return "1".equals(attribute) || "true".equals(attribute);
    }

    private static Visibility visibility(@Nullable String state) {
        if ("hidden".equals(state)) {
            return Visibility.HIDDEN;
        }
        return "veryHidden".equals(state) ? Visibility.VERY_HIDDEN : Visibility.VISIBLE;
    }

    private static XMLStreamReader xml(InputStream stream)
            throws XMLStreamException, TikaException {
        return XMLReaderUtils.getXMLInputFactory().createXMLStreamReader(stream);
    }
}
