package org.claimdesk.shared;

import java.util.Locale;
import java.util.Optional;

/** Where in a text a span lies, as its reader would say it. */
public sealed interface Locator {

    /** A text without parts, such as an article. */
    record Whole() implements Locator {}

    /** A page, counted from 1, with the label printed on it where the file tells one. */
    record Page(int number, Optional<String> label) implements Locator {
        public Page(int number) {
            this(number, Optional.empty());
        }

        public Page {
            requireCounted(number);
        }
    }

    /** A cell or range of a sheet in A1 notation. */
    record Cells(String sheet, String range) implements Locator {}

    /** A slide, counted from 1. */
    record Slide(int number) implements Locator {
        public Slide {
            requireCounted(number);
        }
    }

    /** A numbered section of a text without pages, counted from 1. */
    record Section(int number) implements Locator {
        public Section {
            requireCounted(number);
        }
    }

    /** A part of a mail; its texts are counted from 1, of the head there is one. */
    record MailPart(Place place, int number) implements Locator {

        /** What of a mail it is. */
        public enum Place {
            HEAD,
            TEXT
        }

        public MailPart {
            requireCounted(number);
        }
    }

    /**
     * The names of the files that lie inside, as an archive or a mail with attachments has them.
     */
    record Contents() implements Locator {}

    /** What was filled into the fields of a form, which its file tells apart from its pages. */
    record FormFields() implements Locator {}

    /**
     * One line of text from which {@link #parse} makes the same locator: {@code whole}, {@code
     * page:12}, {@code page:12:xii}, {@code cells:B14:D14:Imports}, {@code slide:3}, {@code
     * section:4}, {@code mail:head:1}, {@code mail:text:2}, {@code contents}, {@code form}.
     */
    default String format() {
        return switch (this) {
            case Whole() -> "whole";
            case Page(int number, Optional<String> label) ->
                    "page:" + number + label.map(l -> ":" + l).orElse("");
            case Cells(String sheet, String range) ->
                    "cells:" + (range.contains(":") ? range : range + ":" + range) + ":" + sheet;
            case Slide(int number) -> "slide:" + number;
            case Section(int number) -> "section:" + number;
            case MailPart(MailPart.Place place, int number) ->
                    "mail:%s:%d".formatted(place.name().toLowerCase(Locale.ROOT), number);
            case Contents() -> "contents";
            case FormFields() -> "form";
        };
    }

    /** Reads what {@link #format} wrote; anything else is an IllegalArgumentException. */
    static Locator parse(String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? text : text.substring(0, colon);
        String place = text.substring(colon + 1);
        return switch (kind) {
            case "whole" -> new Whole();
            case "page" -> {
                String[] page = place.split(":", 2);
                yield new Page(
                        Integer.parseInt(page[0]),
                        page.length == 2 ? Optional.of(page[1]) : Optional.empty());
            }
            case "cells" -> {
                String[] cells = place.split(":", 3);
                if (cells.length < 3) {
                    throw new IllegalArgumentException("No cells of a sheet: " + text);
                }
                yield new Cells(
                        cells[2], cells[0].equals(cells[1]) ? cells[0] : cells[0] + ":" + cells[1]);
            }
            case "slide" -> new Slide(Integer.parseInt(place));
            case "section" -> new Section(Integer.parseInt(place));
            case "mail" -> {
                String[] part = place.split(":", 2);
                if (part.length < 2) {
                    throw new IllegalArgumentException("No part of a mail: " + text);
                }
                yield new MailPart(
                        MailPart.Place.valueOf(part[0].toUpperCase(Locale.ROOT)),
                        Integer.parseInt(part[1]));
            }
            case "contents" -> new Contents();
            case "form" -> new FormFields();
            default -> throw new IllegalArgumentException("No locator: " + text);
        };
    }

    private static void requireCounted(int number) {
        if (number < 1) {
            throw new IllegalArgumentException(
                    "Pages, slides, sections and texts count from 1: " + number);
        }
    }
}
