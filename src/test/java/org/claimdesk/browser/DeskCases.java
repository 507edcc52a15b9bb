package org.claimdesk.browser;

import static org.claimdesk.browser.ScreenCases.ADMINISTRATOR;
import static org.claimdesk.browser.ScreenCases.AUDITOR;
import static org.claimdesk.browser.ScreenCases.EDITOR;
import static org.claimdesk.browser.ScreenCases.REVIEWER;
import static org.claimdesk.browser.ScreenCases.at;
import static org.claimdesk.browser.ScreenCases.pressing;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Home, reports, log, administration: what is about the desk as a whole. */
final class DeskCases {

    private static final String ACCOUNTS = "administration/accounts";

    private DeskCases() {}

    static Stream<ScreenCase> all() {
        return Stream.of(
                ScreenCase.of("", "of a reviewer", REVIEWER, at("", "My claims")),
                ScreenCase.of("", "of an editor", EDITOR, at("", "Waiting for approval")),
                ScreenCase.of("", "of an auditor", AUDITOR, at("", "In the audit log")),
                ScreenCase.of("", "of an administrator", ADMINISTRATOR, at("", "This desk")),
                ScreenCase.of("", "the sheet of keys", REVIEWER, DeskCases::keys),
                ScreenCase.of("account", "own settings", REVIEWER, at("account", "Time zone")),
                ScreenCase.of("reports", "one that is ready", REVIEWER, DeskCases::report),
                ScreenCase.of(
                        "reports",
                        "one asked for",
                        REVIEWER,
                        at("reports", "Reports")
                                .andThen(pressing("Ask for a report", "Ask for an audit report"))),
                ScreenCase.of("reports", "one refused", REVIEWER, DeskCases::reportInVain),
                ScreenCase.of("log", "checked", AUDITOR, DeskCases::check),
                ScreenCase.of("log", "an entry", AUDITOR, DeskCases::entry),
                ScreenCase.of(ACCOUNTS, "all", ADMINISTRATOR, at(ACCOUNTS, "Rosa Quint")),
                ScreenCase.of(
                        ACCOUNTS,
                        "an invitation",
                        ADMINISTRATOR,
                        at(ACCOUNTS, "Rosa Quint")
                                .andThen(pressing("Invite somebody", "Sign-in name"))),
                ScreenCase.of(
                        ACCOUNTS,
                        "one changed",
                        ADMINISTRATOR,
                        at(ACCOUNTS, "Rosa Quint")
                                .andThen(
                                        pressing(
                                                "Change the account of Rosa Quint", "Save roles"))),
                ScreenCase.of(
                        "administration/larger-limits",
                        "files that need them",
                        ADMINISTRATOR,
                        at("administration/larger-limits", "Larger limits")),
                ScreenCase.of(
                        "administration/settings",
                        "of the desk",
                        ADMINISTRATOR,
                        at("administration/settings", "Organisation")),
                ScreenCase.of(
                        "administration/topics",
                        "of the desk",
                        ADMINISTRATOR,
                        at("administration/topics", "Raw materials")));
    }

    private static void keys(Colleague who) {
        who.open("");
        who.reads("My claims");
        who.page().locator(".desk-main").press("?");
        who.reads("Make a claim of the selected words");
    }

    private static void report(Colleague who) {
        ClaimCases.open(who, ScreenCases.CORRECTED);
        ReportSteps.askedBy(who).isReady().headOfTheLog();
    }

    private static void reportInVain(Colleague who) {
        at("reports", "Reports").accept(who);
        who.press("Ask for a report");
        for (String format : new String[] {"PDF", "HTML", "CSV", "ClaimReview"}) {
            who.dialog().getByLabel(Pattern.compile("^" + format)).uncheck();
        }
        who.press("Make the report");
        who.reads("No format is chosen: choose at least one.");
    }

    private static void check(Colleague who) {
        LogScreen.openedBy(who).check();
    }

    private static void entry(Colleague who) {
        who.open("log");
        who.page().locator(".log-open").first().click();
        who.press("Hash and hashed text");
    }
}
