package org.claimdesk.extraction;

import java.util.List;
import java.util.Optional;
import org.claimdesk.shared.Locator;

/**
 * The text of a document. Lines end with {@code \n}, and every UTF-16 code unit belongs to a whole
 * character other than U+0000, so that the text survives UTF-8.
 *
 * @param parts pages, sheets, slides or sections, in order, covering the text; never empty
 * @param cut whether a limit ended the reading before the document did
 * @param values what cells hold behind the text that they show, as {@link SheetValues} reads it;
 *     empty where there are no such cells
 * @param members the files inside that are documents of their own
 * @param leftOut why something inside could not be read, if so
 */
public record Extracted(
        String text,
        List<Part> parts,
        DocumentDetails details,
        boolean cut,
        Optional<String> values,
        List<Member> members,
        Optional<Unreadable> leftOut)
        implements Extraction {

    public Extracted {
        parts = List.copyOf(parts);
        members = List.copyOf(members);
    }

    /** A text without cells, or one whose cells hold what they show, and with nothing inside. */
    public Extracted(String text, List<Part> parts, DocumentDetails details, boolean cut) {
        this(text, parts, details, cut, Optional.empty());
    }

    /** The text of a document with nothing inside. */
    public Extracted(
            String text,
            List<Part> parts,
            DocumentDetails details,
            boolean cut,
            Optional<String> values) {
        this(text, parts, details, cut, values, List.of(), Optional.empty());
    }

    /** The same text, with the files inside named in it but not to be had. */
    Extracted withoutMembers() {
        return new Extracted(text, parts, details, cut, values, List.of(), leftOut);
    }

    /** Where a stretch of the text lies, as a reader would say it. */
    public Locator locate(int start, int end) {
        return Part.locate(text, parts, start, end);
    }
}
