package org.claimdesk.audit;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

/** The outcome of a check as one line for a terminal. */
final class CheckReport {

    static final String INTACT = "intact ";
    static final String MISFIT = "misfit ";

    private CheckReport() {}

    static String line(CheckResult result) {
        return switch (result) {
            case CheckResult.Intact(LogHead head, long removed) ->
                    INTACT
                            + text(
                                    "audit.check.intact",
                                    head.position(),
                                    head.hash().hex(),
                                    removed);
            case CheckResult.Misfit(long position, Fault fault) ->
                    MISFIT + text("audit.check.misfit", position, nameOf("audit.fault", fault));
            case CheckResult.Contradicted(long position, String words) ->
                    MISFIT + text("audit.check.misfit", position, words);
            case CheckResult.Untold(String words) -> MISFIT + text("audit.check.untold", words);
        };
    }
}
