package org.claimdesk.extraction.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.tika.exception.TikaException;
import org.claimdesk.extraction.Part;
import org.claimdesk.extraction.SheetText;

/**
 * What the cells of a workbook hold behind the text that was got out of it.
 *
 * @param lines of {@link org.claimdesk.extraction.SheetValues}; nothing for what is no workbook, or
 *     one whose values can't be read though its text can: a text without them is still a text
 * @param text with what the parser got wrong put right
 */
record WorkbookValues(Optional<String> lines, CorrectedCells text) {

    private static final String BINARY = "application/vnd.ms-excel";

    /**
     * @param longest how many characters of values are kept
     */
    static WorkbookValues of(
            Path file, String mediaType, String text, List<Part> parts, int longest) {
        ValueLines lines = new ValueLines(text, SheetText.of(text, parts), longest);
        try {
            if (mediaType.startsWith(SheetRowNumbers.WORKBOOK) || isMacroWorkbook(mediaType)) {
                XlsxValues.read(file, lines);
            } else if (mediaType.equals(BINARY)) {
                XlsValues.read(file, lines);
            } else if (OdsSheets.reads(mediaType)) {
                OdsSheets.read(file, new OdsValues(lines));
            }
            return new WorkbookValues(
                    lines.written(), CorrectedCells.of(text, parts, lines.corrected()));
        } catch (IOException
                | OpenXML4JException
                | XMLStreamException
                | TikaException
                | RuntimeException
                | StackOverflowError e) {
            return new WorkbookValues(Optional.empty(), new CorrectedCells(text, parts));
        }
    }

    /** The same format under another name, but for the binary one. */
    private static boolean isMacroWorkbook(String mediaType) {
        return mediaType.startsWith(BINARY + ".") && !mediaType.contains("binary");
    }
}
