package org.claimdesk.audit;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import org.claimdesk.command.CommandOutput;
import org.claimdesk.command.ServerCommand;

/** The outcome of a check as one line for a terminal. */
final class CheckReport {

    private CheckReport() {}

    /** Says it, and answers what a command exits with. */
    static int tell(CheckResult result, CommandOutput out) {
        out.line(line(result));
        return result instanceof CheckResult.Intact ? ServerCommand.FINE : ServerCommand.AMISS;
    }

    static String line(CheckResult result) {
        return switch (result) {
            case CheckResult.Intact(LogHead head, long removed) ->
                    text("audit.check.intact", head.position(), head.hash().hex(), removed);
            case CheckResult.Misfit(long position, Fault fault) ->
                    text("audit.check.misfit", position, nameOf("audit.fault", fault));
            case CheckResult.Contradicted(long position, String words) ->
                    text("audit.check.misfit", position, words);
            case CheckResult.Untold(String words) -> text("audit.check.untold", words);
        };
    }
}
