package org.claimdesk.extraction.child;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.extraction.Part;
import org.claimdesk.shared.Locator;

/** Text under construction: one kind of line end, no spaces before it, no gaps, and its parts. */
final class TextBuffer {

    private record Start(Locator locator, int offset) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Start> starts = new ArrayList<>();
    private final int longest;
    private final int mostParts;
    private int breaks;
    private char space;
    private boolean full;

    TextBuffer(int longest, int mostParts) {
        this.longest = longest;
        this.mostParts = mostParts;
        starts.add(new Start(new Locator.Whole(), 0));
    }

    /** The text is as long, or has as many parts, as it may; further words are not taken. */
    boolean isFull() {
        return full;
    }

    void fill() {
        full = true;
    }

    /** Whether the part that was started last has no words yet. */
    boolean isAtStart() {
        return text.length() == starts.getLast().offset;
    }

    void add(char c) {
        if (c == '\n') {
            breaks = Math.min(2, breaks + 1);
        } else if (c == '\t') {
            space = '\t';
        } else if (c == ' ') {
            space = space == 0 ? ' ' : space;
        } else if (c != '\r') {
            separate();
            append(c);
        }
    }

    /** The next words begin a line of their own: 1, or a paragraph: 2. */
    void breakLine(int least) {
        breaks = Math.max(breaks, least);
    }

    /** A line that is kept as it is. */
    void addLine(String line) {
        if (full || text.length() + line.length() >= longest) {
            full = true;
            return;
        }
        text.append(line).append('\n');
        breaks = 0;
        space = 0;
    }

    void startPart(Locator locator) {
        if (isAtStart() && starts.getLast().locator instanceof Locator.Whole) {
            starts.removeLast();
        } else if (!isAtStart()) {
            breaks = 2;
            separate();
        }
        breaks = 0;
        space = 0;
        if (starts.size() >= mostParts) {
            full = true;
            return;
        }
        starts.add(new Start(locator, text.length()));
    }

    /** What the part that was started last turned out to be. */
    void nameLastPart(Locator locator) {
        starts.set(starts.size() - 1, new Start(locator, starts.getLast().offset));
    }

    String text() {
        return Texts.clean(text.substring(0, end()));
    }

    List<Part> parts() {
        int end = end();
        Set<Locator> seen = new HashSet<>();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = Math.min(starts.get(i).offset, end);
            int to = i + 1 < starts.size() ? Math.min(starts.get(i + 1).offset, end) : end;
            Locator locator = starts.get(i).locator;
            if (to > from || isCounted(locator) && seen.add(locator)) {
                parts.add(new Part(locator, from, to));
            }
        }
        return parts.isEmpty() ? List.of(new Part(new Locator.Whole(), 0, end)) : parts;
    }

    /** An empty page is a page; an empty section is none. */
    private static boolean isCounted(Locator locator) {
        return locator instanceof Locator.Page || locator instanceof Locator.Slide;
    }

    private int end() {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private void separate() {
        if (!isAtStart()) {
            if (breaks > 0) {
                int present = lineEnds();
                for (int i = present; i < breaks; i++) {
                    append('\n');
                }
            } else if (space != 0 && text.charAt(text.length() - 1) != '\n') {
                append(space);
            }
        }
        breaks = 0;
        space = 0;
    }

    private int lineEnds() {
        int found = 0;
        while (found < 2
                && found < text.length()
                && text.charAt(text.length() - 1 - found) == '\n') {
            found++;
        }
        return found;
    }

    private void append(char c) {
        if (full || text.length() >= longest) {
            full = true;
        } else {
            text.append(c);
        }
    }
}
