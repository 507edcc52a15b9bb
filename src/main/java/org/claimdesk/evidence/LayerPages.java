package org.claimdesk.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.extraction.CellRange;
import org.claimdesk.extraction.Part;
import org.claimdesk.extraction.SheetText;
import org.claimdesk.shared.Locator;

/**
 * What of a layer is shown at a time. Mostly that is a part; what stands above the cells of a
 * sheet, such as its name, is shown with them, and so are all its rows.
 *
 * @param all in order; they cover the text, and their ordinals count them
 */
public record LayerPages(List<LayerPart> all) {

    /** As long as the name of a sheet may be, with the line ends that close it. */
    private static final int LONGEST_NAME = 31 + 2;

    public LayerPages {
        all = List.copyOf(all);
    }

    static LayerPages of(List<LayerPart> parts) {
        List<LayerPart> pages = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            LayerPart part = parts.get(i);
            int start = part.start();
            if (part.locator() instanceof Locator.Section
                    && i + 1 < parts.size()
                    && parts.get(i + 1).locator() instanceof Locator.Cells) {
                part = parts.get(++i);
            }
            while (i + 1 < parts.size() && isSameSheet(parts.get(i + 1), part)) {
                part = joined(part, parts.get(++i));
            }
            pages.add(new LayerPart(pages.size(), part.locator(), start, part.end()));
        }
        return new LayerPages(pages);
    }

    private static boolean isSameSheet(LayerPart part, LayerPart before) {
        return SheetText.belongs(
                new Part(part.locator(), part.start(), part.end()),
                new Part(before.locator(), before.start(), before.end()));
    }

    /** One sheet, whose text lies in parts where empty rows are between them. */
    private static LayerPart joined(LayerPart above, LayerPart below) {
        if (above.locator() instanceof Locator.Cells(String sheet, String upper)
                && below.locator() instanceof Locator.Cells(String same, String lower)) {
            CellRange range = CellRange.between(CellRange.parse(upper), CellRange.parse(lower));
            return new LayerPart(above.ordinal(), range.on(sheet), above.start(), below.end());
        }
        throw new IllegalArgumentException("Not of one sheet: " + above + ", " + below);
    }

    /**
     * Where reading begins: at the words of a mail, not at its head, and at the first page that is
     * more than the name of a sheet without cells.
     */
    public Optional<LayerPart> first() {
        return all.stream()
                .filter(LayerPages::isWordsOfAMail)
                .findFirst()
                .or(() -> all.stream().filter(page -> !isNameAlone(page)).findFirst())
                .or(() -> all.stream().findFirst());
    }

    /** The one in which the offset lies; the last one for the text's end. */
    public Optional<LayerPart> at(int offset) {
        return all.reversed().stream().filter(page -> page.start() <= offset).findFirst();
    }

    public Optional<LayerPart> find(int ordinal) {
        return ordinal >= 0 && ordinal < all.size()
                ? Optional.of(all.get(ordinal))
                : Optional.empty();
    }

    /** The page of that number, counted from 1, whatever is printed on it. */
    public Optional<LayerPart> page(int number) {
        return all.stream()
                .filter(
                        part ->
                                part.locator() instanceof Locator.Page page
                                        && page.number() == number)
                .findFirst();
    }

    /** Whether all of it is the list of the files inside. */
    public boolean areMereList() {
        return all.stream().allMatch(page -> page.locator() instanceof Locator.Contents);
    }

    private static boolean isWordsOfAMail(LayerPart page) {
        return page.locator() instanceof Locator.MailPart(var place, int number)
                && place == Locator.MailPart.Place.TEXT
                && page.start() < page.end();
    }

    private boolean isNameAlone(LayerPart page) {
        return page.locator() instanceof Locator.Section
                && page.end() - page.start() <= LONGEST_NAME
                && all.stream().anyMatch(other -> other.locator() instanceof Locator.Cells);
    }
}
