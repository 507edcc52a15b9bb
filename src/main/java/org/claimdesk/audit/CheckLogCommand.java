package org.claimdesk.audit;

import static org.claimdesk.ui.Texts.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimdesk.store.StoppedDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * {@code claimdesk check-log}: asks the running desk or opens the database of a stopped one. Exits
 * with 0 when the log is intact, 1 when an entry does not fit, 2 when it could not be checked.
 */
public final class CheckLogCommand {

    private final PrintStream out;

    CheckLogCommand(PrintStream out) {
        this.out = out;
    }

    /**
     * @param args the data folder of the desk, and a head that was noted down, where there is one
     */
    public static void main(String[] args) {
        String noted = String.join(" ", List.of(args).subList(1, args.length));
        System.exit(new CheckLogCommand(System.out).run(Path.of(args[0]), noted));
    }

    int run(Path folder, String noted) {
        Optional<LogHead> head = LogHead.read(noted);
        if (head.isEmpty() && !noted.isBlank()) {
            out.println(text("audit.check.no-head", noted));
            return 2;
        }
        try {
            String answer = askRunningDesk(folder, head);
            if (answer == null) {
                answer = openStoppedDesk(folder, head);
            }
            if (answer == null) {
                out.println(text("audit.check.no-desk", folder));
                return 2;
            }
            int words = answer.indexOf(' ') + 1;
            out.println(answer.substring(words));
            return answer.startsWith(CheckReport.INTACT) ? 0 : 1;
        } catch (BadSqlGrammarException e) {
            // Tables are as a version before this one left them.
            out.println(text("audit.check.not-migrated", folder));
            return 2;
        } catch (IOException | RuntimeException e) {
            out.println(text("audit.check.failed", String.valueOf(e.getMessage())));
            return 2;
        }
    }

    private static @Nullable String askRunningDesk(Path folder, Optional<LogHead> noted)
            throws IOException {
        Optional<ChannelTicket> ticket = ChannelTicket.read(folder);
        if (ticket.isEmpty()) {
            return null;
        }
        try (Socket desk = new Socket(InetAddress.getLoopbackAddress(), ticket.get().port())) {
            var out = new PrintWriter(desk.getOutputStream(), true, StandardCharsets.UTF_8);
            out.println(ticket.get().token());
            out.println(noted.map(LogHead::noted).orElse(""));
            return new BufferedReader(
                            new InputStreamReader(desk.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        } catch (ConnectException e) {
            return null; // it was killed and left its ticket behind
        }
    }

    private static @Nullable String openStoppedDesk(Path folder, Optional<LogHead> noted) {
        try (var records = StoppedDesk.open(folder).orElse(null)) {
            if (records == null) {
                return null;
            }
            LogRows rows = new LogRows(new JdbcTemplate(records));
            return CheckReport.line(new LogCheck(rows).run((checked, total) -> {}, noted));
        }
    }
}
