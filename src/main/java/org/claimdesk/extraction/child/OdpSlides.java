package org.claimdesk.extraction.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.tika.exception.TikaException;
import org.apache.tika.utils.XMLReaderUtils;

/**
 * Reads the slides of an OpenDocument presentation with their notes. The parser that reads all else
 * in such a file does not tell where one slide ends and the next begins.
 */
final class OdpSlides {

    private static final String PRESENTATION = "application/vnd.oasis.opendocument.presentation";

    /** Is told of slides and of the paragraphs on them, in their order. */
    interface Listener {

        void startSlide();

        void paragraph(String words);
    }

    private OdpSlides() {}

    static boolean reads(String mediaType) {
        return mediaType.startsWith(PRESENTATION);
    }

    static void read(Path file, Listener listener)
            throws IOException, XMLStreamException, TikaException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry content = zip.getEntry("content.xml");
            if (content == null) {
                throw new IOException("No content in the presentation");
            }
            try (InputStream stream = zip.getInputStream(content)) {
                read(XMLReaderUtils.getXMLInputFactory().createXMLStreamReader(stream), listener);
            }
        }
    }

    private static void read(XMLStreamReader xml, Listener listener) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        int paragraphs = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    String name = xml.getLocalName();
                    paragraphs += isParagraph(name) ? 1 : 0;
                    if (name.equals("page")) {
                        listener.startSlide();
                    } else if (paragraphs > 0) {
                        words.append(spaceOf(name));
                    }
                }
                case XMLStreamReader.END_ELEMENT -> {
                    if (isParagraph(xml.getLocalName())) {
                        paragraphs--;
                        listener.paragraph(words.toString());
                        words.setLength(0);
                    }
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
                    if (paragraphs > 0) {
                        words.append(xml.getText());
                    }
                }
                default -> {
                    // Comments and instructions are nobody's words.
                }
            }
        }
    }

    private static boolean isParagraph(String name) {
        return name.equals("p") || name.equals("h");
    }

    private static String spaceOf(String name) {
        return switch (name) {
            case "s" -> " ";
            case "tab" -> "\t";
            case "line-break" -> "\n";
            default -> "";
        };
    }
}
