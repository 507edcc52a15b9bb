package org.claimdesk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command says, as a terminal gets it. */
class TerminalTest {

    /** Cleared screens, other colours, titles of windows, and lines that are read backwards. */
    @ParameterizedTest
    @ValueSource(
            strings = {"\u001b[2J", "\u009b31m", "\u001b]0;title\u0007", "\u202etxt.exe", "\rover"})
    void getsNothingToObey(String name) {
        var said = new ByteArrayOutputStream();
        for (boolean overwrites : new boolean[] {true, false}) {
            Terminal terminal =
                    new Terminal(new PrintStream(said, true, StandardCharsets.UTF_8), overwrites);
            terminal.progress("a" + name + "b");
            terminal.line("c" + name + "d");
            terminal.whenInterrupted("e" + name + "f");
            terminal.part();
        }

        String all = said.toString(StandardCharsets.UTF_8);
        assertThat(all).contains("a\uFFFD", "c\uFFFD", "e\uFFFD").doesNotContain(name);
    }
}
