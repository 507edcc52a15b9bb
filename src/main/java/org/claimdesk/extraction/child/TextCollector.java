package org.claimdesk.extraction.child;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.tika.exception.TikaException;
import org.claimdesk.extraction.Limits;
import org.claimdesk.extraction.Part;
import org.claimdesk.shared.Locator;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Makes text and parts out of the XHTML that the parsers report. */
final class TextCollector extends DefaultHandler {

    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "blockquote", "pre", "hr");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> LINES =
            Set.of("div", "li", "ul", "ol", "dl", "dt", "dd", "tr", "section", "article", "br");

    private final String mediaType;
    private final TextBuffer buffer;
    private final SheetRows rows;
    private final boolean sheets;
    private final boolean slides;
    private final boolean flowing;
    private final boolean mail;
    private final int lastPage;
    private int pages;
    private int sections;
    private int tables;
    private int cells;
    private int embedded;
    private int preformatted;
    private int texts;
    private boolean body;
    private boolean paged;
    private boolean tablesAreRead;
    private boolean slidesAreRead;

    /**
     * @param rowNumbers see {@link SheetRows}
     */
    TextCollector(String mediaType, List<int[]> rowNumbers, Limits limits) {
        this.mediaType = mediaType;
        buffer = new TextBuffer(limits.characters(), limits.parts());
        rows = new SheetRows(buffer, rowNumbers);
        sheets = mediaType.contains("excel") || mediaType.contains("spreadsheet");
        slides = mediaType.contains("presentation") || mediaType.contains("powerpoint");
        flowing = mediaType.contains("html") || mediaType.contains("epub");
        mail = Container.of(mediaType) == Container.MAIL;
        lastPage = limits.pages();
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether a limit ended the text before the document did. */
    boolean isFull() {
        return buffer.isFull();
    }

    String text() {
        return buffer.text();
    }

    List<Part> parts() {
        return buffer.parts();
    }

    /** Writes sheets that somebody else reads; what the parser says of their tables is left out. */
    void writeSheets(SheetWriting writing) throws IOException, XMLStreamException, TikaException {
        OdsRows written = new OdsRows(rows, buffer);
        writing.write(written);
        sections = written.sheets() + 1;
        buffer.startPart(new Locator.Section(sections));
        paged = true;
        tablesAreRead = true;
    }

    /** Writes slides that somebody else reads; what the parser says of them is left out. */
    void writeSlides(SlideWriting writing) throws IOException, XMLStreamException, TikaException {
        writing.write(
                new OdpSlides.Listener() {
                    @Override
                    public void startSlide() {
                        buffer.startPart(new Locator.Slide(++pages));
                    }

                    @Override
                    public void paragraph(String words) {
                        buffer.breakLine(2);
                        words.chars().forEach(c -> buffer.add((char) c));
                    }
                });
        paged = true;
        slidesAreRead = true;
    }

    /** Reads slides and tells them. */
    @FunctionalInterface
    interface SlideWriting {
        void write(OdpSlides.Listener listener)
                throws IOException, XMLStreamException, TikaException;
    }

    /** Reads sheets and tells them. */
    @FunctionalInterface
    interface SheetWriting {
        void write(OdsSheets.Listener listener)
                throws IOException, XMLStreamException, TikaException;
    }

    /** Ends the text with what the files inside are called, a line for each. */
    void list(List<String> paths) {
        if (paths.isEmpty() || buffer.isFull()) {
            return;
        }
        rows.endSheet();
        buffer.startPart(new Locator.Contents());
        paths.forEach(buffer::addLine);
    }

    /** What comes now lies in a file within the file: on no page of this one. */
    void enterEmbedded() {
        embedded++;
        rows.endSheet();
        if (mail) {
            startText();
        } else if (embedded == 1 && paged) {
            buffer.startPart(new Locator.Section(++sections));
        }
        buffer.breakLine(2);
    }

    void leaveEmbedded() {
        embedded--;
        buffer.breakLine(2);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes)
            throws SAXException {
        if (name.equals("body")) {
            startBody();
        } else if (embedded == 0 && name.equals("div")) {
            startDivision(Objects.requireNonNullElse(attributes.getValue("class"), ""));
        } else if (rows.isInSheet() && rows.start(name)) {
            return;
        }
        if (isReadAlready() && !name.equals("table")) {
            return;
        }
        if (name.equals("table")) {
            tables++;
        } else if (name.equals("pre")) {
            preformatted++;
        } else if (name.equals("td") || name.equals("th")) {
            cells++;
            buffer.add(cells == 1 ? '\t' : ' ');
        }
        if (HEADINGS.contains(name) && !paged && !mail && tables == 0) {
            startSection();
        }
        separate(name);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        if (isReadAlready() && !name.equals("table")) {
            return;
        }
        if (rows.isInSheet() && rows.end(name)) {
            stopWhenFull();
            return;
        }
        if (name.equals("table")) {
            tables--;
        } else if (name.equals("pre")) {
            preformatted--;
        } else if (name.equals("td") || name.equals("th")) {
            cells--;
        } else if (name.equals("dl") && mail && texts == 0) {
            startText();
        }
        separate(name);
    }

    @Override
    public void characters(char[] letters, int start, int length) throws SAXException {
        if (!body || isReadAlready()) {
            return;
        }
        if (rows.isInSheet() && rows.add(letters, start, length)) {
            return;
        }
        boolean lines = preformatted > 0 || !flowing;
        for (int i = start; i < start + length; i++) {
            char c = letters[i];
            buffer.add(c != '\n' || lines && cells == 0 ? c : ' ');
        }
        stopWhenFull();
    }

    /** The lines of a PDF end this way; in other formats it only sets the markup in order. */
    @Override
    public void ignorableWhitespace(char[] letters, int start, int length) throws SAXException {
        if (mediaType.equals("application/pdf")) {
            characters(letters, start, length);
        }
    }

    private boolean isReadAlready() {
        return embedded == 0 && (slidesAreRead || tablesAreRead && tables > 0);
    }

    private void startDivision(String type) throws SAXException {
        if (type.equals("sheet") || type.equals("page") && sheets) {
            paged = true;
            rows.startSheet(++sections);
        } else if (type.equals("page") && !slides) {
            startPage(new Locator.Page(++pages));
        } else if (type.equals("slide-content") || type.equals("page")) {
            startPage(new Locator.Slide(++pages));
        } else if (type.equals("email-entry") && texts > 0) {
            startText();
        } else if (type.equals("acroform") && paged) {
            // Told behind the last page, on which it seldom lies.
            buffer.startPart(new Locator.FormFields());
        }
    }

    /** Mails of Outlook tell their head in a list before the text; of others it is put before. */
    private void startBody() {
        boolean first = !body;
        body = true;
        if (first && mail && mediaType.equals("application/vnd.ms-outlook")) {
            buffer.startPart(new Locator.MailPart(Locator.MailPart.Place.HEAD, 1));
        } else if (first && mail) {
            startText();
        }
    }

    private void startText() {
        if (texts > 0 && buffer.isAtStart()) {
            return;
        }
        buffer.startPart(new Locator.MailPart(Locator.MailPart.Place.TEXT, ++texts));
    }

    private void startPage(Locator locator) throws SAXException {
        paged = true;
        if (pages > lastPage) {
            buffer.fill();
        }
        stopWhenFull();
        buffer.startPart(locator);
    }

    private void startSection() {
        if (sections == 0 && !buffer.isAtStart()) {
            buffer.nameLastPart(new Locator.Section(++sections));
        }
        // A heading right below a heading is still the beginning of the same section.
        if (sections == 0 || !buffer.isAtStart()) {
            buffer.startPart(new Locator.Section(++sections));
        }
    }

    private void separate(String name) {
        boolean paragraph = PARAGRAPHS.contains(name);
        if (!paragraph && !LINES.contains(name)) {
            return;
        }
        if (cells > 0) {
            buffer.add(' ');
        } else if (name.equals("br")) {
            buffer.breakLine(1);
        } else {
            buffer.breakLine(paragraph ? 2 : 1);
        }
    }

    private void stopWhenFull() throws SAXException {
        if (buffer.isFull()) {
            throw new SAXException("The text is as long, or has as many parts, as it may");
        }
    }
}
