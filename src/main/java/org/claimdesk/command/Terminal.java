package org.claimdesk.command;

import java.io.PrintStream;
import java.util.regex.Pattern;

/**
 * Shows in a terminal how far a command is in one line that is written over, and elsewhere, as in a
 * file, a line now and then.
 */
public final class Terminal implements CommandOutput {

    private static final long EVERY_NANOS = 10_000_000_000L;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private final PrintStream out;
    private final boolean overwrites;
    private long saidAt = System.nanoTime() - EVERY_NANOS;
    private int shown;
    private volatile String parting = "";

    Terminal(PrintStream out, boolean overwrites) {
        this.out = out;
        this.overwrites = overwrites;
    }

    /** That of this process, which this prints to. */
    public static Terminal of(PrintStream out) {
        return new Terminal(out, System.console() != null && System.console().isTerminal());
    }

    @Override
    public void line(String words) {
        wipe();
        out.println(plain(words));
    }

    @Override
    public void progress(String words) {
        if (overwrites) {
            wipe();
            String plain = plain(words);
            out.print(plain);
            out.flush();
            shown = plain.length();
        } else if (System.nanoTime() - saidAt >= EVERY_NANOS) {
            saidAt = System.nanoTime();
            out.println(plain(words));
        }
    }

    /** Names of files are among the words, and a terminal obeys control characters. */
    private static String plain(String words) {
        return CONTROL.matcher(words).replaceAll("\uFFFD");
    }

    @Override
    public void whenInterrupted(String words) {
        parting = plain(words);
    }

    /**
     * For the hook that runs when this process is ended, and to be disarmed when it ends itself.
     */
    public void part() {
        if (!parting.isEmpty()) {
            wipe();
            out.println();
            out.println(parting);
        }
    }

    /** A terminal that closes ends the process. */
    @Override
    public boolean isGone() {
        return false;
    }

    private void wipe() {
        if (shown > 0) {
            out.print("\r" + " ".repeat(shown) + "\r");
            shown = 0;
        }
    }
}
