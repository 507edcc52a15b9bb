package org.claimdesk.report.render;

import static org.claimdesk.ui.Texts.text;

import java.util.Set;

/** What the log tells of claims and their verdicts, in words. */
final class Deeds {

    private static final Set<String> TOLD =
            Set.of(
                    "claim.appearance-added",
                    "claim.appearance-undone",
                    "claim.assigned",
                    "claim.became-part",
                    "claim.described",
                    "claim.mark-undone",
                    "claim.marked",
                    "claim.noted",
                    "claim.reworded",
                    "claim.set-aside",
                    "claim.status-changed",
                    "evidence.disclosed",
                    "evidence.headers-chosen",
                    "evidence.judged",
                    "evidence.linked",
                    "evidence.relinked",
                    "evidence.translated",
                    "evidence.translation-checked",
                    "evidence.translation-disclosed",
                    "evidence.unlinked",
                    "evidence.verified",
                    "evidence.verified-in-run",
                    "evidence.document-withdrawn",
                    "evidence.document-restored",
                    "verdict.approved",
                    "verdict.corrected",
                    "verdict.embargoed",
                    "verdict.overtaken",
                    "verdict.published",
                    "verdict.recalled",
                    "verdict.replaced",
                    "verdict.returned",
                    "verdict.saved",
                    "verdict.submitted",
                    "verdict.withdrawn");

    private Deeds() {}

    /** An action that is not known here goes by its own name: it may be of a later desk. */
    static String words(String action) {
        return TOLD.contains(action) ? text("report.action." + action) : action;
    }
}
