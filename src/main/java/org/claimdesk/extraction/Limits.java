package org.claimdesk.extraction;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one file may ask of the process that reads it.
 *
 * @param bytes size of the file
 * @param unpackedBytes of everything that it unpacks to
 * @param entries files within it, at all depths
 * @param depth of files within files
 * @param characters of text that are kept; the rest is cut
 * @param pages that are read; the rest is cut
 * @param parts that the text falls into, such as sections; the rest is cut
 */
public record Limits(
        @DefaultValue("52428800") long bytes,
        @DefaultValue("524288000") long unpackedBytes,
        @DefaultValue("10000") int entries,
        @DefaultValue("3") int depth,
        @DefaultValue("20000000") int characters,
        @DefaultValue("5000") int pages,
        @DefaultValue("20000") int parts) {

    public Limits {
        if (bytes < 1 || unpackedBytes < 1 || entries < 1 || depth < 0) {
            throw new IllegalArgumentException("claimdesk.extraction.limits must be above 0");
        }
        if (characters < 1 || pages < 1 || parts < 1) {
            throw new IllegalArgumentException("claimdesk.extraction.limits must be above 0");
        }
    }

    /** What is left for a file that lies in so many others. */
    public Limits within(int containers) {
        return new Limits(
                bytes,
                unpackedBytes,
                entries,
                Math.max(0, depth - containers),
                characters,
                pages,
                parts);
    }
}
