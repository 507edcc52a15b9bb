package org.claimdesk.command;

import java.io.PrintWriter;
import java.util.regex.Pattern;

/** Says to the other end of the channel what a command says. */
final class ChannelOutput implements CommandOutput {

    private static final Pattern BREAKS = Pattern.compile("\\R");

    private final PrintWriter out;

    /**
     * @param out that sends each line at once
     */
    ChannelOutput(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void line(String words) {
        say(Wire.LINE, words);
    }

    @Override
    public void progress(String words) {
        say(Wire.PROGRESS, words);
    }

    @Override
    public void whenInterrupted(String words) {
        say(Wire.INTERRUPTED, words);
    }

    @Override
    public boolean isGone() {
        return out.checkError();
    }

    void exit(int code) {
        say(Wire.EXIT, Integer.toString(code));
    }

    private void say(char kind, String words) {
        out.println(kind + BREAKS.matcher(words).replaceAll(" "));
    }
}
