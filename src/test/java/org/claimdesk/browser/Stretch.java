package org.claimdesk.browser;

/** Some words of a text, and where they stand in it. */
record Stretch(int start, int end, String words) {

    static Stretch of(String text, int start, int end) {
        return new Stretch(start, end, text.substring(start, end));
    }

    /** The first place where these words stand. */
    static Stretch first(String text, String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("Not in the text: " + words);
        }
        return new Stretch(start, start + words.length(), words);
    }
}
