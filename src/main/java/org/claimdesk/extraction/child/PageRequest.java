package org.claimdesk.extraction.child;

import java.util.List;

/**
 * Which page is to be recognised, and how.
 *
 * @param index counts from 0
 * @param pixels that its picture may have; a larger one is drawn smaller
 * @param program what recognises, with what is put before it to bound it
 * @param languages as the program names them, joined by {@code +}
 * @param turned whether the program can find out by itself how a page is turned
 * @param milliseconds that the program may take
 */
public record PageRequest(
        int index,
        long pixels,
        List<String> program,
        String languages,
        boolean turned,
        long milliseconds) {}
