package org.claimdesk.extraction.child;

import org.claimdesk.extraction.Limits;
import org.jspecify.annotations.Nullable;

/**
 * What the parent asks for.
 *
 * @param file absolute path of a copy that the child may do with as it likes
 * @param name what the file was called; a hint, never a path
 * @param url where the bytes were captured, if anywhere
 * @param page which one is to be recognised, if one is
 * @param members absolute path of a folder to be made for the files inside, if they are wanted
 */
public record Request(
        Kind kind,
        String file,
        String name,
        @Nullable String url,
        @Nullable PageRequest page,
        @Nullable String members,
        Limits limits) {

    /** How to read. */
    public enum Kind {
        DOCUMENT,
        ARTICLE,
        /** Which pages can be drawn. */
        PICTURES,
        /** A picture drawn anew, as the one file inside. */
        BOOK,
        /** The letters in the picture of one page. */
        PAGE
    }
}
