package org.claimdesk.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.extraction.RecognitionLanguages;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.TextRules;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.WithinModule;

/**
 * A text with pages that were recognised in the place of those that lacked words; the others stay
 * as they were.
 */
@WithinModule
public record RecognisedLayer(String text, List<LayerPart> parts, List<PageOrigin> origins) {

    /** What parts two pages; no more, or pieces of one passage would seem to leave words out. */
    private static final String BETWEEN_PAGES = "\n\n";

    /** One page as it was recognised. */
    public record Page(String words, Optional<Integer> confidence, Optional<Obstacle> obstacle) {

        boolean hasWords() {
            return !TextRules.showsNothing(words);
        }
    }

    /** By what all pages were recognised, and who asked for it. */
    public record Reading(String tool, RecognitionLanguages languages, UserId by) {}

    /** The pages of a text that show nothing: indexes from 0 of pages of the file. */
    public static List<Integer> blankPages(String text, List<LayerPart> parts) {
        return parts.stream()
                .filter(part -> part.locator() instanceof Locator.Page)
                .filter(part -> TextRules.showsNothing(text.substring(part.start(), part.end())))
                .map(RecognisedLayer::index)
                .toList();
    }

    /** The parts of a text that is not there: a page each, all of them blank. */
    public static List<LayerPart> blank(List<Locator> pages) {
        List<LayerPart> parts = new ArrayList<>();
        pages.forEach(page -> parts.add(new LayerPart(parts.size(), page, 0, 0)));
        return parts;
    }

    /**
     * @param text in which those pages are blank
     * @param pages by their index from 0
     */
    public static RecognisedLayer of(
            String text, List<LayerPart> parts, Map<Integer, Page> pages, Reading reading) {
        StringBuilder made = new StringBuilder();
        List<LayerPart> moved = new ArrayList<>();
        List<PageOrigin> origins = new ArrayList<>();
        for (LayerPart part : parts) {
            int start = made.length();
            Page page = part.locator() instanceof Locator.Page ? pages.get(index(part)) : null;
            if (page == null) {
                made.append(text, part.start(), part.end());
            } else {
                made.append(page.words());
                if (part.ordinal() < parts.size() - 1) {
                    made.append(BETWEEN_PAGES);
                }
                origins.add(
                        new PageOrigin(
                                part.ordinal(),
                                LayerOrigin.RECOGNISED,
                                reading.tool(),
                                Optional.of(reading.languages()),
                                page.confidence(),
                                page.obstacle(),
                                reading.by()));
            }
            moved.add(new LayerPart(part.ordinal(), part.locator(), start, made.length()));
        }
        return new RecognisedLayer(made.toString(), moved, origins);
    }

    private static int index(LayerPart part) {
        return ((Locator.Page) part.locator()).number() - 1;
    }
}
