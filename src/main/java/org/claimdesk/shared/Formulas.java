package org.claimdesk.shared;

import java.util.regex.Pattern;

/** Keeps spreadsheets from running what stands in a cell. */
public final class Formulas {

    /** Spreadsheets look for a formula behind spaces and quotation marks as well. */
    private static final Pattern START = Pattern.compile("[\\s\\p{Z}\"']*[=+\\-@＝＋－＠]|[\\t\\r\\n]");

    private Formulas() {}

    /** The same cell, with an apostrophe before it where it would be taken for a formula. */
    public static String harmless(String cell) {
        return START.matcher(cell).lookingAt() ? "'" + cell : cell;
    }
}
