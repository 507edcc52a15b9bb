package org.claimdesk.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest files that office programs open: a text in paragraphs, and a table. */
final class OfficeFiles {

    private static final String XML =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORDS =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SHEETS =
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";

    private OfficeFiles() {}

    static byte[] document(List<String> paragraphs) {
        StringBuilder body = new StringBuilder(XML);
        body.append("<w:document xmlns:w=\"").append(WORDS).append("\"><w:body>");
        for (String paragraph : paragraphs) {
            body.append("<w:p><w:r><w:t>").append(escaped(paragraph)).append("</w:t></w:r></w:p>");
        }
        body.append("</w:body></w:document>");
        Map<String, String> parts = parts("word/document.xml", "wordprocessingml.document.main");
        parts.put("word/document.xml", body.toString());
        return zip(parts);
    }

    /** One sheet; every cell is text, as it is to be read. */
    static byte[] table(String sheet, List<List<String>> rows) {
        StringBuilder cells = new StringBuilder(XML);
        cells.append("<worksheet xmlns=\"").append(SHEETS).append("\"><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            cells.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                cells.append("<c r=\"").append((char) ('A' + column)).append(row + 1);
                cells.append("\" t=\"inlineStr\"><is><t>");
                cells.append(escaped(rows.get(row).get(column))).append("</t></is></c>");
            }
            cells.append("</row>");
        }
        cells.append("</sheetData></worksheet>");
        Map<String, String> parts = parts("xl/workbook.xml", "spreadsheetml.sheet.main");
        parts.put("xl/workbook.xml", workbook(sheet));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relationship(OFFICE + "/worksheet", "worksheets/sheet1.xml"));
        parts.put("xl/worksheets/sheet1.xml", cells.toString());
        return zip(parts);
    }

    private static String workbook(String sheet) {
        return "%s<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"%s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                .formatted(XML, SHEETS, OFFICE, escaped(sheet));
    }

    private static Map<String, String> parts(String main, String type) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                """
                %s<Types xmlns="%scontent-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="%sspreadsheetml.worksheet+xml"/>\
                <Override PartName="/%s" ContentType="%s%s+xml"/></Types>"""
                        .formatted(XML, PACKAGE, TYPE, main, TYPE, type));
        parts.put("_rels/.rels", relationship(OFFICE + "/officeDocument", main));
        return parts;
    }

    private static String relationship(String type, String target) {
        return "%s<Relationships xmlns=\"%srelationships\"><Relationship Id=\"r1\" Type=\"%s\" Target=\"%s\"/></Relationships>"
                .formatted(XML, PACKAGE, type, target);
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A sample file cannot be made", e);
        }
        return file.toByteArray();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
