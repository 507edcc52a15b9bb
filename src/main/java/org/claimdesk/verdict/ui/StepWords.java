package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import org.claimdesk.ui.Texts;
import org.claimdesk.ui.Times;
import org.claimdesk.verdict.EmbargoDetails;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.Step;
import org.claimdesk.verdict.StepKind;

/** What a step is called. */
final class StepWords {

    private StepWords() {}

    static String of(Step step, RevisionDetails revision) {
        if (step.kind() != StepKind.EMBARGOED) {
            return Texts.nameOf("verdict.step", step.kind());
        }
        return revision.embargo(step)
                .flatMap(EmbargoDetails::notBefore)
                .map(until -> text("verdict.step.embargoed.until", Times.format(until)))
                .orElseGet(() -> text("verdict.step.embargoed.lifted"));
    }
}
