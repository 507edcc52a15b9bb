package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.Decisions;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionOutcome;
import org.claimdesk.verdict.SomeClaim;
import org.claimdesk.verdict.Verdicts;
import org.claimdesk.verdict.WorkingCopy;
import org.claimdesk.verdict.ui.ApprovalQueue;
import org.claimdesk.verdict.ui.DecisionPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An editor signs a whole revision: it is shown, below what changed and what was asked for. */
@OnDatabase
class DecidingOnTheWholeTest extends ViewTest {

    @Autowired private Verdicts verdicts;
    @Autowired private Decisions decisions;
    @Autowired private Evidence evidence;
    @Autowired private SomeClaim some;

    private UserId reviewer;
    private ClaimId claim;
    private EvidenceItem interview;

    @Override
    protected UserId somebody() {
        return people.editor();
    }

    @BeforeEach
    void markClaim() {
        reviewer = people.reviewer();
        claim = some.markedBy(reviewer);
        interview = some.interview(reviewer, claim, Stance.SUPPORTS);
    }

    @Test
    void showsWhatWasAskedForThenWhatChangedThenTheWhole() {
        RevisionDetails first = submit("The figure proves it.", 0);
        decisions.giveBack(claim, first.id(), "Does it prove that?");
        submit("The figure supports it.", 1);

        open();

        assertThat(pane())
                .containsSubsequence(
                        "returned revision 1",
                        "Does it prove that?",
                        "What changed since revision 1",
                        "The whole of revision 2",
                        "The figure supports it.",
                        "The claim",
                        "In the article",
                        "Nearly half of the rare earths",
                        "Trade");
        assertThat(find(Anchor.class, find(DecisionPane.class).single()).withText("Trade").single())
                .extracting(Anchor::getHref)
                .asString()
                .startsWith("articles/")
                .endsWith("?claim=" + claim);
    }

    @Test
    void showsEachWordOnceWhereThereIsNothingToCompareWith() {
        submit("The figure fits.", 0);

        open();

        assertThat(pane())
                .containsOnlyOnce("The figure fits.")
                .contains("Rating and rationale", "The claim")
                .doesNotContain("What changed", "The whole of");
    }

    @Test
    void saysThatOnlyTheEvidenceChangedAndShowsWhatIsGoneUnderItsNumber() {
        EvidenceItem second = some.interview(reviewer, claim, Stance.REFUTES);
        RevisionDetails first = submit("The figure fits.", 0);
        decisions.giveBack(claim, first.id(), "One office, twice?");
        people.as(
                reviewer,
                () -> {
                    evidence.unlink(interview.id());
                    return interview;
                });
        submit("The figure fits.", 1);

        open();

        assertThat(second.stance()).isEqualTo(Stance.REFUTES);
        assertThat(pane())
                .contains("Only its evidence changed")
                .containsOnlyOnce("The figure fits.")
                .containsSubsequence("[1]", "was [2]", "Refutes", "was [1]", "removed");
    }

    @Test
    void marksWhereTheVerdictStandsAfterAReturn() {
        RevisionDetails first = submit("The figure proves it.", 0);
        decisions.giveBack(claim, first.id(), "Does it?");
        open();
        assertThat(now()).startsWith("\u2715 Returned to its author");

        submit("The figure supports it.", 1);
        open();
        assertThat(now()).contains("Submitted", "Returned once before");
    }

    @Test
    void countsNoReturnOfWhatWasPublishedSince() {
        decisions.giveBack(claim, submit("The figure proves it.", 0).id(), "Does it?");
        RevisionDetails second = submit("The figure supports it.", 1);
        decisions.approve(claim, second.id(), second.hash());
        decisions.publish(claim, second.id(), Optional.empty());
        RevisionDetails third = submit("The figure fits.", 2);
        open();
        assertThat(now()).contains("Submitted").doesNotContain("Returned");

        decisions.giveBack(claim, third.id(), "Which one?");
        submit("This figure fits.", 3);
        open();
        assertThat(now()).contains("Submitted", "Returned once before");
    }

    @Test
    void marksWhatWasApprovedAndHasChangedSince() {
        RevisionDetails first = submit("The figure fits.", 0);
        decisions.approve(claim, first.id(), first.hash());
        open();
        assertThat(row()).doesNotContain("Changed since");

        some.interview(reviewer, claim, Stance.REFUTES);
        open();
        assertThat(row()).contains("Changed since");
        assertThat(now()).contains("Approved, changed since");
    }

    @Test
    void takesWhatWasTakenBackForNoChange() {
        RevisionDetails first = submit("The figure fits.", 0);
        decisions.approve(claim, first.id(), first.hash());
        EvidenceItem slip = some.interview(reviewer, claim, Stance.REFUTES);
        people.as(
                reviewer,
                () -> {
                    evidence.unlink(slip.id());
                    return slip;
                });

        open();

        assertThat(row()).doesNotContain("Changed since");
    }

    private void open() {
        navigate("approvals/" + claim, ApprovalsView.class);
    }

    private String pane() {
        return words(find(DecisionPane.class).single());
    }

    /** Where it stands, as the steps above the decision say it. */
    private String now() {
        OrderedList flow = find(OrderedList.class, find(DecisionPane.class).single()).first();
        List<ListItem> stages =
                flow.getChildren()
                        .map(ListItem.class::cast)
                        .filter(stage -> stage.getElement().hasAttribute("aria-current"))
                        .toList();
        assertThat(stages).hasSize(1);
        return words(stages.getFirst());
    }

    private String row() {
        return words(
                find(Anchor.class, find(ApprovalQueue.class).single()).all().stream()
                        .filter(link -> link.getHref().endsWith(claim.toString()))
                        .findFirst()
                        .orElseThrow());
    }

    private RevisionDetails submit(String words, int basedOn) {
        var copy = WorkingCopy.unkept(SomeClaim.answer(words), basedOn);
        return ((RevisionOutcome.Made) people.as(reviewer, () -> verdicts.submit(claim, copy)))
                .revision();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
