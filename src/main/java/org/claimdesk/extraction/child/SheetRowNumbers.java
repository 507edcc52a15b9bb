package org.claimdesk.extraction.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.tika.exception.TikaException;
import org.apache.tika.utils.XMLReaderUtils;

/**
 * Which rows the sheets of a workbook in Office Open XML have. The parser reports the rows that are
 * there, in order, without their numbers.
 */
final class SheetRowNumbers {

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private static final int ROWS_IN_A_SHEET = 1 << 20;

    private SheetRowNumbers() {}

    /** For each sheet the numbers of its rows, counted from 0; nothing when they can't be told. */
    static Optional<List<int[]>> of(Path file) {
        List<int[]> sheets = new ArrayList<>();
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            Iterator<InputStream> data = new XSSFReader(workbook).getSheetsData();
            while (data.hasNext()) {
                try (InputStream sheet = data.next()) {
                    sheets.add(rows(sheet));
                }
            }
            return Optional.of(sheets);
        } catch (OpenXML4JException
                | IOException
                | TikaException
                | XMLStreamException
                | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static int[] rows(InputStream sheet) throws XMLStreamException, TikaException {
        XMLStreamReader xml = XMLReaderUtils.getXMLInputFactory().createXMLStreamReader(sheet);
        IntStream.Builder rows = IntStream.builder();
        int next = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("row")) {
                String number = xml.getAttributeValue(null, "r");
                next = number == null ? next : Integer.parseInt(number.strip()) - 1;
                if (next < 0 || next >= ROWS_IN_A_SHEET) {
                    throw new XMLStreamException("No row of a sheet: " + number);
                }
                rows.add(next++);
            }
        }
        return rows.build().toArray();
    }
}
