package org.claimdesk.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.usermodel.SlideShow;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** Files of many formats with known words in known places, made when they are needed. */
final class SomeFormats {

    private SomeFormats() {}

    /** A presentation with a slide for each text. */
    static byte[] slides(boolean binary, String... texts) {
        return bytes(
                out -> {
                    try (SlideShow<?, ?> show = binary ? new HSLFSlideShow() : new XMLSlideShow()) {
                        for (String text : texts) {
                            show.createSlide().createTextBox().setText(text);
                        }
                        show.write(out);
                    }
                });
    }

    static byte[] rtf(String words) {
        return "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times;}}\\f0 %s\\par}"
                .formatted(words)
                .getBytes(US_ASCII);
    }

    /** A document of Word 6: its text lies in one piece behind the head of the file. */
    static byte[] doc(String words) {
        int start = 1024;
        byte[] text = (words + "\r").getBytes(ISO_8859_1);
        ByteBuffer main = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
        main.putShort(0, (short) 0xA5DC);
        main.putShort(2, (short) 101);
        main.putShort(6, (short) 0x409);
        main.putInt(24, start);
        main.putInt(28, start + text.length);
        main.putInt(52, text.length);
        for (int table : new int[] {0x88, 0xb8, 0xc0}) {
            main.putInt(table, 2048);
            main.putInt(table + 4, 4);
        }
        main.putInt(0xd0, 2048);
        main.putInt(0xd4, 2);
        main.putShort(2048, (short) 2);
        main.put(start, text);
        return bytes(
                out -> {
                    try (POIFSFileSystem container = new POIFSFileSystem()) {
                        container.createDocument(
                                new ByteArrayInputStream(main.array()), "WordDocument");
                        container.writeFilesystem(out);
                    }
                });
    }

    static byte[] odp(String... slides) {
        StringBuilder pages = new StringBuilder();
        for (String words : slides) {
            pages.append(
                    """
                    <draw:page draw:name="s"><draw:frame><draw:text-box><text:p>%s</text:p>\
                    </draw:text-box></draw:frame></draw:page>"""
                            .formatted(words));
        }
        return openDocument(
                "application/vnd.oasis.opendocument.presentation",
                "<office:presentation>%s</office:presentation>".formatted(pages));
    }

    static byte[] ods(String sheet, String cell) {
        return openDocument(
                "application/vnd.oasis.opendocument.spreadsheet",
                """
                <office:spreadsheet><table:table table:name="%s"><table:table-row>\
                <table:table-cell/><table:table-cell office:value-type="string">\
                <text:p>%s</text:p></table:table-cell></table:table-row></table:table>\
                </office:spreadsheet>"""
                        .formatted(sheet, cell));
    }

    private static byte[] openDocument(String type, String body) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("mimetype", type);
        entries.put(
                "content.xml",
                """
                <office:document-content \
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
                xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">\
                <office:body>%s</office:body></office:document-content>"""
                        .formatted(body));
        return Specimens.zip(entries);
    }

    /** A book with a chapter for each pair of heading and words. */
    static byte[] epub(String... headingsAndWords) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("mimetype", "application/epub+zip");
        entries.put(
                "META-INF/container.xml",
                """
                <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">\
                <rootfiles><rootfile full-path="book.opf" \
                media-type="application/oebps-package+xml"/></rootfiles></container>""");
        StringBuilder manifest = new StringBuilder();
        StringBuilder spine = new StringBuilder();
        for (int i = 0; i < headingsAndWords.length; i += 2) {
            String id = "c" + i;
            manifest.append(
                    "<item id=\"%1$s\" href=\"%1$s.xhtml\" media-type=\"application/xhtml+xml\"/>"
                            .formatted(id));
            spine.append("<itemref idref=\"%s\"/>".formatted(id));
            entries.put(
                    id + ".xhtml",
                    """
                    <html xmlns="http://www.w3.org/1999/xhtml"><head><title>c</title></head>\
                    <body><h1>%s</h1><p>%s</p></body></html>"""
                            .formatted(headingsAndWords[i], headingsAndWords[i + 1]));
        }
        entries.put(
                "book.opf",
                """
                <package xmlns="http://www.idpf.org/2007/opf" version="2.0">\
                <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A book</dc:title>\
                </metadata><manifest>%s</manifest><spine>%s</spine></package>"""
                        .formatted(manifest, spine));
        return Specimens.zip(entries);
    }

    /** A saved page with a picture beside it. */
    static byte[] mhtml(String heading, String words) {
        return """
        From: <Saved by a browser>
        Subject: A page
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="edge"

        --edge
        Content-Type: text/html; charset="utf-8"
        Content-Transfer-Encoding: quoted-printable
        Content-Location: https://paper.example/page

        <html><head><title>A page</title></head><body><h1>%s</h1><p>%s</p></body></html>

        --edge
        Content-Type: image/png
        Content-Transfer-Encoding: base64
        Content-Location: https://paper.example/logo.png

        iVBORw0KGgo=

        --edge--
        """
                .formatted(heading, words)
                .replace("\n", "\r\n")
                .getBytes(UTF_8);
    }

    /** A mail of Outlook with a text attached. */
    static byte[] msg(String subject, String words, String attachment) {
        return bytes(
                out -> {
                    try (POIFSFileSystem mail = new POIFSFileSystem()) {
                        var root = mail.getRoot();
                        root.createDocument("__properties_version1.0", stream(new byte[32]));
                        root.createDocument("__substg1.0_001A001F", utf16("IPM.Note"));
                        root.createDocument("__substg1.0_0037001F", utf16(subject));
                        root.createDocument("__substg1.0_0C1A001F", utf16("Ada Reporter"));
                        root.createDocument("__substg1.0_1000001F", utf16(words));
                        var attached = root.createDirectory("__attach_version1.0_#00000000");
                        attached.createDocument("__properties_version1.0", stream(new byte[8]));
                        attached.createDocument("__substg1.0_3707001F", utf16("figures.txt"));
                        attached.createDocument(
                                "__substg1.0_37010102", stream(attachment.getBytes(UTF_8)));
                        mail.writeFilesystem(out);
                    }
                });
    }

    private static ByteArrayInputStream utf16(String words) {
        return stream(words.getBytes(UTF_16LE));
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    @FunctionalInterface
    interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
