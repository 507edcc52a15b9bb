package org.claimdesk.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.claimdesk.ViewTest;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.Decisions;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionOutcome;
import org.claimdesk.verdict.SomeClaim;
import org.claimdesk.verdict.VerdictDetails;
import org.claimdesk.verdict.Verdicts;
import org.claimdesk.verdict.WorkingCopy;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A claim with evidence, whose author submits what an editor looks at and decides on. */
abstract class DeskWithASubmission extends ViewTest {

    @Autowired Verdicts verdicts;
    @Autowired Decisions decisions;
    @Autowired SomeClaim some;

    UserId reviewer;
    UserId editor;
    ClaimId claim;

    @Override
    protected UserId somebody() {
        return people.editor();
    }

    @BeforeEach
    void markClaim() {
        editor = viewer;
        reviewer = people.reviewer();
        claim = some.markedBy(reviewer);
        some.interview(reviewer, claim, Stance.SUPPORTS);
    }

    void open() {
        navigate("approvals/" + claim, ApprovalsView.class);
    }

    RevisionDetails submit(String words, int basedOn) {
        var answer = SomeClaim.answer(words);
        return ((RevisionOutcome.Made)
                        people.as(
                                reviewer,
                                () -> verdicts.submit(claim, WorkingCopy.unkept(answer, basedOn))))
                .revision();
    }

    void approve(RevisionDetails revision) {
        decisions.approve(claim, revision.id(), revision.hash());
    }

    void publish(RevisionDetails revision, String url) {
        approve(revision);
        decisions.publish(claim, revision.id(), Optional.of(url));
    }

    RevisionDetails latest() {
        return verdicts.of(claim).map(VerdictDetails::latest).orElseThrow();
    }

    /** Where it is published, as the dialog asks. */
    TextField address() {
        return find(TextField.class).withCaption("Address").single();
    }

    static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
