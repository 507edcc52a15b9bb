package org.claimdesk.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks whose cells hold something else than they show. */
public final class Workbooks {

    private Workbooks() {}

    /**
     * Imports of rare earths: a heading over the columns C and D, the columns' names in row 3, the
     * countries in column A from row 4, a sum below them. Column E and row 6 are hidden, and so is
     * the sheet Notes.
     */
    public static byte[] imports(Workbook workbook) {
        Sheet sheet = workbook.createSheet("Imports");
        words(sheet, 0, "Imports of rare earths");
        words(sheet, 1, "", "", "Share");
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 2, 3));
        words(sheet, 2, "Country", "Tonnes", "2023", "2024", "hidden");
        country(sheet, 3, "China", 8_974, 0.4487, 0.461);
        country(sheet, 4, "Russia", 5_120.5, 0.256, 0.25);
        country(sheet, 5, "Malaysia", 2_500, 0.125, 0.12);
        country(sheet, 6, "Viet Nam", 3_405.5, 0.1703, 0.169);
        Row sum = sheet.createRow(7);
        sum.createCell(0).setCellValue("All");
        sum.createCell(1).setCellFormula("SUM(B4:B7)");
        sum.createCell(2).setCellFormula("C4+C5");
        sum.createCell(4).setCellValue(true);
        sheet.createRow(8).createCell(0).setCellValue("Reported");
        Cell day = sheet.getRow(8).createCell(1);
        day.setCellValue(45_292);
        day.setCellStyle(style(workbook, "dd/mm/yyyy"));
        sheet.getRow(8).createCell(2).setCellErrorValue(FormulaError.DIV0.getCode());
        sheet.createFreezePane(1, 3);
        sheet.setColumnHidden(4, true);
        sheet.getRow(5).setZeroHeight(true);
        workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue("Not to be shown");
        workbook.setSheetHidden(1, true);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return Specimens.workbook(workbook);
    }

    /** Days in B1 and B2, and a mere number in C2, of a workbook that counts days from 1904. */
    static byte[] since1904(Workbook workbook) {
        Sheet sheet = workbook.createSheet("Days");
        words(sheet, 0, "Ordered");
        words(sheet, 1, "Paid");
        words(sheet, 2, "Shipped");
        day(sheet.getRow(0).createCell(1), 43_830, "yyyy-mm-dd");
        day(sheet.getRow(1).createCell(1), 43_831, "d mmmm yyyy");
        sheet.getRow(1).createCell(2).setCellValue(43_831);
        words(workbook.createSheet("More"), 0, "One");
        switch (workbook) {
            case XSSFWorkbook xlsx -> xlsx.getCTWorkbook().getWorkbookPr().setDate1904(true);
            case HSSFWorkbook xls ->
                    xls.getInternalWorkbook().getRecords().stream()
                            .filter(DateWindow1904Record.class::isInstance)
                            .forEach(
                                    record ->
                                            ((DateWindow1904Record) record)
                                                    .setWindowing((short) 1));
            default -> throw new IllegalArgumentException("No workbook of Excel");
        }
        return Specimens.workbook(workbook);
    }

    private static void day(Cell cell, double number, String pattern) {
        cell.setCellValue(number);
        cell.setCellStyle(style(cell.getSheet().getWorkbook(), pattern));
    }

    /** The same table as LibreOffice writes one: with repeated cells and rows, and a remark. */
    public static byte[] openDocument() {
        return zipped(
                """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                  xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                  xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3">
                <office:automatic-styles>
                 <style:style style:name="ta2" style:family="table">
                  <style:table-properties table:display="false"/></style:style>
                </office:automatic-styles>
                <office:body><office:spreadsheet>
                <table:table table:name="Imports">
                 <table:table-column table:number-columns-repeated="3"/>
                 <table:table-column table:visibility="collapse"/>
                 <table:table-row>
                  <table:table-cell office:value-type="string"><text:p>Country</text:p></table:table-cell>
                  <table:table-cell/>
                  <table:table-cell office:value-type="string" table:number-columns-spanned="2">
                   <text:p>Share</text:p></table:table-cell>
                  <table:covered-table-cell/>
                 </table:table-row>
                 <table:table-row table:number-rows-repeated="2">
                  <table:table-cell table:number-columns-repeated="1024"/></table:table-row>
                 <table:table-row>
                  <table:table-cell office:value-type="string"><text:p>Chi<text:s/>na</text:p>
                   <office:annotation><dc:creator>Ada</dc:creator><text:p>Without Taiwan</text:p></office:annotation>
                  </table:table-cell>
                  <table:table-cell table:number-columns-repeated="2" table:formula="of:=[.B9]/[$Sums.B$10]+SUM([.A1:.A3])"
                    office:value-type="percentage" office:value="0.4487"><text:p>45 %</text:p></table:table-cell>
                  <table:table-cell office:value-type="date" office:date-value="2024-01-01"><text:p>01/01/24</text:p></table:table-cell>
                 </table:table-row>
                 <table:table-row table:visibility="filter">
                  <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell>
                 </table:table-row>
                 <table:table-row table:number-rows-repeated="1048570">
                  <table:table-cell table:number-columns-repeated="1024"/></table:table-row>
                </table:table>
                <table:table table:name="Notes" table:style-name="ta2"><table:table-row>
                  <table:table-cell office:value-type="string"><text:p>Not to be shown</text:p></table:table-cell>
                </table:table-row></table:table>
                </office:spreadsheet></office:body></office:document-content>
                """);
    }

    private static void words(Sheet sheet, int row, String... words) {
        Row added = sheet.createRow(row);
        for (int i = 0; i < words.length; i++) {
            if (!words[i].isEmpty()) {
                added.createCell(i, CellType.STRING).setCellValue(words[i]);
            }
        }
    }

    private static void country(Sheet sheet, int row, String name, double... numbers) {
        words(sheet, row, name);
        for (int i = 0; i < numbers.length; i++) {
            Cell cell = sheet.getRow(row).createCell(i + 1);
            cell.setCellValue(numbers[i]);
            cell.setCellStyle(style(sheet.getWorkbook(), i == 0 ? "#,##0" : "0%"));
        }
    }

    private static CellStyle style(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static byte[] zipped(String content) {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(
                    "application/vnd.oasis.opendocument.spreadsheet"
                            .getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
