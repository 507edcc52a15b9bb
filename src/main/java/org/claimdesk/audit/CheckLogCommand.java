package org.claimdesk.audit;

import static org.claimdesk.ui.Texts.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimdesk.command.CommandOutput;
import org.claimdesk.command.RunningDesk;
import org.claimdesk.command.ServerCommand;
import org.claimdesk.command.Terminal;
import org.claimdesk.store.StoppedDesk;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * {@code claimdesk check-log}: asks the running desk or opens the database of a stopped one. Exits
 * with 0 when the log is intact, 1 when an entry does not fit, 2 when it could not be checked.
 */
public final class CheckLogCommand {

    private final CommandOutput out;

    CheckLogCommand(CommandOutput out) {
        this.out = out;
    }

    /**
     * @param args the data folder of the desk, and a head that was noted down, where there is one
     */
    public static void main(String[] args) {
        String noted = String.join(" ", List.of(args).subList(1, args.length));
        System.exit(new CheckLogCommand(Terminal.of(System.out)).run(Path.of(args[0]), noted));
    }

    int run(Path folder, String noted) {
        Optional<LogHead> head = LogHead.read(noted);
        if (head.isEmpty() && !noted.isBlank()) {
            out.line(text("audit.check.no-head", noted));
            return ServerCommand.USAGE;
        }
        try {
            List<String> command =
                    List.of(CheckLogAnswer.NAME, head.map(LogHead::noted).orElse(""));
            OptionalInt answered = RunningDesk.ask(folder, command, out);
            if (answered.isEmpty()) {
                answered = openStoppedDesk(folder, head);
            }
            if (answered.isEmpty()) {
                out.line(text("audit.check.no-desk", folder));
            }
            return answered.orElse(ServerCommand.USAGE);
        } catch (BadSqlGrammarException e) {
            // Tables are as a version before this one left them.
            out.line(text("audit.check.not-migrated", folder));
            return ServerCommand.USAGE;
        } catch (IOException | RuntimeException e) {
            out.line(text("audit.check.failed", String.valueOf(e.getMessage())));
            return ServerCommand.USAGE;
        }
    }

    private OptionalInt openStoppedDesk(Path folder, Optional<LogHead> noted) {
        try (var records = StoppedDesk.open(folder).orElse(null)) {
            if (records == null) {
                return OptionalInt.empty();
            }
            LogRows rows = new LogRows(new JdbcTemplate(records));
            var check = new LogCheck(rows).run((checked, total) -> {}, noted);
            return OptionalInt.of(CheckReport.tell(check, out));
        }
    }
}
