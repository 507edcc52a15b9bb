package org.claimdesk.evidence;

import java.time.Duration;
import org.claimdesk.extraction.Allowance;
import org.claimdesk.extraction.Limits;

/**
 * What an administrator allows the reading of one file beyond the usual. The bounds keep a desk of
 * one machine at work while it goes on.
 *
 * @param minutes by the clock
 * @param megabytes of memory for the process that reads
 * @param unpackedMegabytes of all that lies inside
 * @param files that lie inside, at all depths
 * @param depth of files within files
 * @param characters of text
 */
public record LargerLimits(
        int minutes, int megabytes, int unpackedMegabytes, int files, int depth, int characters) {

    public static final int MOST_MINUTES = 30;
    public static final int MOST_MEGABYTES = 4_096;
    public static final int MOST_UNPACKED_MEGABYTES = 10_240;
    public static final int MOST_FILES = 100_000;
    public static final int MOST_DEPTH = 10;
    public static final int MOST_CHARACTERS = 50_000_000;

    private static final int FIELDS = 6;

    public LargerLimits {
        require(minutes, MOST_MINUTES, "minutes");
        require(megabytes, MOST_MEGABYTES, "megabytes");
        require(unpackedMegabytes, MOST_UNPACKED_MEGABYTES, "megabytes unpacked");
        require(files, MOST_FILES, "files");
        require(depth, MOST_DEPTH, "containers");
        require(characters, MOST_CHARACTERS, "characters");
    }

    /** Never less than usual, whatever somebody chose. */
    public Allowance beyond(Allowance usual) {
        Limits limits = usual.limits();
        Duration time = Duration.ofMinutes(minutes);
        return new Allowance(
                new Limits(
                        limits.bytes(),
                        Math.max(limits.unpackedBytes(), (long) unpackedMegabytes << 20),
                        Math.max(limits.entries(), files),
                        Math.max(limits.depth(), depth),
                        Math.max(limits.characters(), characters),
                        limits.pages(),
                        limits.parts()),
                time.compareTo(usual.time()) > 0 ? time : usual.time(),
                Math.max(usual.heapMegabytes(), megabytes));
    }

    /** As it is handed to the job that reads, and written into the log. */
    String format() {
        return "%d,%d,%d,%d,%d,%d"
                .formatted(minutes, megabytes, unpackedMegabytes, files, depth, characters);
    }

    static LargerLimits parse(String text) {
        String[] fields = text.split(",", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("No larger limits: " + text);
        }
        int[] numbers = java.util.Arrays.stream(fields).mapToInt(Integer::parseInt).toArray();
        return new LargerLimits(
                numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
    }

    private static void require(int number, int most, String unit) {
        if (number < 1 || number > most) {
            throw new IllegalArgumentException(
                    "Larger limits are 1 to %d %s: %d".formatted(most, unit, number));
        }
    }
}
