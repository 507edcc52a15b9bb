package org.claimdesk.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The desk that runs on a folder, as a command in another process asks it. */
public final class RunningDesk {

    private RunningDesk() {}

    /**
     * Has the desk do a command, and passes on what it says.
     *
     * @param command its name and its arguments
     * @return what it exits with; empty when no desk runs on the folder
     * @throws IOException also when the desk ended before it had answered
     */
    public static OptionalInt ask(Path folder, List<String> command, CommandOutput out)
            throws IOException {
        Optional<ChannelTicket> ticket = ChannelTicket.read(folder);
        if (ticket.isEmpty()) {
            return OptionalInt.empty();
        }
        try (Socket desk = new Socket(InetAddress.getLoopbackAddress(), ticket.get().port())) {
            var sending = new PrintWriter(desk.getOutputStream(), true, StandardCharsets.UTF_8);
            sending.println(ticket.get().token());
            sending.println(Wire.command(command));
            var answers =
                    new BufferedReader(
                            new InputStreamReader(desk.getInputStream(), StandardCharsets.UTF_8));
            return OptionalInt.of(pass(answers, out));
        } catch (ConnectException e) {
            return OptionalInt.empty(); // it was killed and left its ticket behind
        }
    }

    private static int pass(BufferedReader answers, CommandOutput out) throws IOException {
        for (String said = answers.readLine(); said != null; said = answers.readLine()) {
            String words = said.substring(1);
            switch (said.charAt(0)) {
                case Wire.LINE -> out.line(words);
                case Wire.PROGRESS -> out.progress(words);
                case Wire.INTERRUPTED -> out.whenInterrupted(words);
                case Wire.EXIT -> {
                    return Integer.parseInt(words);
                }
                default -> throw new IOException("The desk says what no command says: " + said);
            }
        }
        throw new IOException("The desk ended before it had answered");
    }
}
