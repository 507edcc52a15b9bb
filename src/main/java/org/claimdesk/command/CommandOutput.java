package org.claimdesk.command;

/** What a command says to whoever gave it. */
public interface CommandOutput {

    /** A line that stays. */
    void line(String words);

    /** How far it is: takes the place of what was said of that before. */
    void progress(String words);

    /** What is said to whoever ends the command before it has ended by itself. */
    void whenInterrupted(String words);

    /** Whether nobody hears any more, as after Ctrl+C. What was begun goes on. */
    boolean isGone();
}
