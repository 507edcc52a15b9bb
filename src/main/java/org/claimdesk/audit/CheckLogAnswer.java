package org.claimdesk.audit;

import java.util.List;
import java.util.Optional;
import org.claimdesk.command.CommandOutput;
import org.claimdesk.command.ServerCommand;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the running desk does for {@code claimdesk check-log}. */
@Component
class CheckLogAnswer implements ServerCommand {

    static final String NAME = "check-log";

    private final LogCheck check;

    CheckLogAnswer(JdbcTemplate jdbc) {
        check = new LogCheck(new LogRows(jdbc));
    }

    @Override
    public String name() {
        return NAME;
    }

    /**
     * @param arguments a head that was noted down, where there is one
     */
    @Override
    public int run(List<String> arguments, CommandOutput out) {
        Optional<LogHead> noted = arguments.stream().findFirst().flatMap(LogHead::read);
        return CheckReport.tell(check.run((checked, total) -> {}, noted), out);
    }
}
