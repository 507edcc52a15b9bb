package org.claimdesk.extraction;

/**
 * A file that lay inside another. Its bytes lie in the folder that the reader was given, in a file
 * that is called by its number.
 *
 * @param path how the container calls it; one line that can be shown, never a path to anything
 * @param size in bytes, above 0
 */
public record Member(int number, String path, long size) {

    public static final int LONGEST_PATH = 500;

    public Member {
        if (number < 1 || size < 1 || path.isBlank() || path.length() > LONGEST_PATH) {
            throw new IllegalArgumentException("No member: %d of %d bytes".formatted(number, size));
        }
    }

    /** What its file is called in the folder. */
    public String file() {
        return Integer.toString(number);
    }
}
