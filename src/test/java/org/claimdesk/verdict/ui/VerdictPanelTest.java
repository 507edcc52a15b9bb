package org.claimdesk.verdict.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.claimdesk.OnDatabase;
import org.claimdesk.Written;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.DayField;
import org.claimdesk.ui.Refusal;
import org.claimdesk.verdict.Answer;
import org.claimdesk.verdict.Decisions;
import org.claimdesk.verdict.EmbargoDetails;
import org.claimdesk.verdict.PlainRationale;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionState;
import org.claimdesk.verdict.SomeClaim;
import org.claimdesk.verdict.VerdictDetails;
import org.claimdesk.verdict.Verdicts;
import org.claimdesk.verdict.WorkingCopies;
import org.claimdesk.verdict.WorkingCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class VerdictPanelTest extends DraftViewTest {

    @Autowired private Verdicts verdicts;
    @Autowired private Decisions decisions;
    @Autowired private WorkingCopies copies;
    @Autowired private SomeClaim some;

    private UserId reviewer;
    private ClaimId claim;

    @BeforeEach
    void markClaim() {
        reviewer = viewer;
        claim = some.markedBy(reviewer);
    }

    @Test
    void keepsWhatIsTyped() {
        open();

        type("The register says so.");
        choose("Half true");

        Answer kept = copies.open(claim).answer();
        assertThat(kept.rationale()).isEqualTo(PlainRationale.of("The register says so."));
        assertThat(kept.rating()).contains("HALF_TRUE");
        assertThat(verdicts.of(claim)).isEmpty();
        open();
        assertThat(findInView(RationaleEditor.class).single().value()).isEqualTo(kept.rationale());
    }

    @Test
    void namesAllReasonsAgainstASubmission() {
        open();

        press("Submit for approval");

        assertThat(words(findInView(Refusal.class).single()))
                .contains("No rating is chosen.")
                .contains("The rationale is empty.")
                .contains("No evidence is linked");
    }

    @Test
    void submitsAndRecalls() {
        some.interview(reviewer, claim, Stance.SUPPORTS);
        open();
        type("The office says so.");
        choose("Mostly true");

        press("Submit for approval");
        assertThat(latest().state()).isEqualTo(RevisionState.SUBMITTED);
        assertThat(findInView(RationaleEditor.class).exists()).isFalse();
        press("Recall");

        assertThat(latest().state()).isEqualTo(RevisionState.RECALLED);
        assertThat(findInView(RationaleEditor.class).single().value())
                .isEqualTo(PlainRationale.of("The office says so."));
    }

    @Test
    void saysThatWhatIsPublicNeedsNoCorrectionThatSaysTheSame() {
        some.interview(reviewer, claim, Stance.SUPPORTS);
        approve("It was in 2017.");
        people.as(people.editor(), () -> decisions.publish(claim, latest().id(), Optional.empty()));
        open();

        press("Submit for approval");
        assertThat(words(findInView(Refusal.class).single()))
                .contains("This cannot be submitted yet", "Revision 1 is public and says just this")
                .contains("Write the rationale");
        press("Save draft");
        assertThat(words(findInView(Refusal.class).single()))
                .contains("No revision was saved", "Revision 1 is public and says just this");
        assertThat(latest().number()).isEqualTo(1);
        assertThat(latest().state()).isEqualTo(RevisionState.PUBLISHED);

        type("It was in 2018.");
        press("Submit for approval");
        assertThat(latest().number()).isEqualTo(2);
    }

    @Test
    void showsBothWhereSomebodyElseSavedMeanwhile() {
        open();
        type("Mine");
        somebodyElseSaves("Theirs");

        press("Save draft");
        assertThat(words(find(Dialog.class).single())).contains("Theirs").contains("Mine");
        press("Go on with mine");
        press("Save draft");

        assertThat(latest().number()).isEqualTo(2);
        assertThat(latest().snapshot().rationale()).isEqualTo(PlainRationale.of("Mine"));
    }

    @Test
    void takesWhatSomebodyElseSavedInstead() {
        open();
        type("Mine");
        somebodyElseSaves("Theirs");

        press("Save draft");
        press("Take the other and discard mine");

        assertThat(findInView(RationaleEditor.class).single().value())
                .isEqualTo(PlainRationale.of("Theirs"));
        assertThat(copies.open(claim).keptAt()).isEmpty();
    }

    @Test
    void submitsNothingFromAWindowThatWasLeftBehind() {
        some.interview(reviewer, claim, Stance.SUPPORTS);
        open();
        type("Here");
        choose("Half true");
        WorkingCopy here = copies.open(claim);
        copies.keep(
                claim,
                new WorkingCopy(SomeClaim.answer("There"), 0, here.sequence(), here.keptAt()));

        press("Submit for approval");

        assertThat(words(find(Dialog.class).single())).contains("There").contains("Here");
        assertThat(verdicts.of(claim)).isEmpty();
        assertThat(copies.open(claim).answer().rationale()).isEqualTo(PlainRationale.of("There"));
    }

    @Test
    void keepsTheDaySavedBeforeWhileNoDayIsWrittenAndSubmitsNothing() {
        some.interview(reviewer, claim, Stance.SUPPORTS);
        open();
        type("The office says so.");
        choose("Mostly true");
        DayField asOf = findInView(DayField.class).single();
        Written.iso(asOf, "2026-01-02");

        Written.day(asOf, "31.02.2026");
        type("The office says so, twice.");
        press("Submit for approval");
        press("Save draft");

        assertThat(asOf.isInvalid()).isTrue();
        assertThat(verdicts.of(claim)).isEmpty();
        assertThat(copies.open(claim).answer().asOf()).contains(LocalDate.of(2026, 1, 2));
        assertThat(copies.open(claim).answer().rationale())
                .isEqualTo(PlainRationale.of("The office says so, twice."));
    }

    @Test
    void asksForAReasonWhereThereIsNoEvidence() {
        open();
        type("By definition.");
        choose("False");

        assertThat(words(findInView(Checklist.class).single())).contains("State a reason");
        choose("Not verifiable");
        assertThat(words(findInView(Checklist.class).single())).doesNotContain("State a reason");
    }

    @Test
    void ticksNothingOffOnlyBecauseThereIsNothing() {
        open();

        assertThat(words(findInView(Checklist.class).single()))
                .contains("\u25cbEvery quotation verified nothing to check yet")
                .contains("\u25cbEvery reference leads to evidence nothing to check yet")
                .contains("\u2715Missing:A rating")
                .doesNotContain("\u2713");
    }

    @Test
    void asksForNoFurtherDecisionOnWhatWasApproved() {
        some.interview(reviewer, claim, Stance.SUPPORTS);
        approve("It was in 2017.");

        open();
        assertThat(words(findInView(Checklist.class).single()))
                .contains("Approved by somebody without a hand in it")
                .doesNotContain("Later:");
        type("It was in 2018.");
        assertThat(words(findInView(Checklist.class).single()))
                .contains("Later:Decision by somebody else");
    }

    @Test
    void saysInOneSentenceThatWhatWasApprovedChangedSince() {
        some.interview(reviewer, claim, Stance.SUPPORTS);
        approve("It was in 2017.");
        open();
        assertThat(words(findInView(Banners.class).single()))
                .contains("Revision 1 is approved: an editor publishes it under Approvals.");

        some.interview(reviewer, claim, Stance.REFUTES);
        open();
        Banners banners = findInView(Banners.class).single();
        assertThat(banners.getChildren()).hasSize(1);
        assertThat(words(banners))
                .contains("Changed since")
                .contains("Revision 1 was approved, but its claim or evidence changed since")
                .contains("submit what stands now for another approval")
                .doesNotContain("is approved");
        assertThat(words(findInView(VerdictPanel.class).single()))
                .contains("revision 1 \u00b7 Approved, changed since");
    }

    @Test
    void showsWhereItWillStandWhileUnderEmbargo() {
        some.interview(reviewer, claim, Stance.SUPPORTS);
        approve("It was in 2017.");
        var embargo =
                new EmbargoDetails(
                        Optional.of(Instant.parse("2099-01-05T10:00:00Z")),
                        Optional.of("https://example.org/checks/7"),
                        Optional.empty());
        people.as(people.editor(), () -> decisions.embargo(claim, latest().id(), embargo));

        open();

        assertThat(words(findInView(Banners.class).single()))
                .contains("with an embargo until 5 Jan 2099")
                .contains("https://example.org/checks/7");
    }

    @Test
    void showsMarkupAsText() {
        some.interview(reviewer, claim, Stance.SUPPORTS);
        open();
        type("<img src=x onerror=alert(1)>");
        choose("True");

        press("Submit for approval");

        RationaleWords shown = findInView(RationaleWords.class).single();
        assertThat(shown.getElement().getOuterHTML()).contains("&lt;img").doesNotContain("<img");
    }

    private void approve(String words) {
        verdicts.submit(claim, WorkingCopy.unkept(SomeClaim.answer(words), 0));
        RevisionDetails revision = latest();
        people.as(people.editor(), () -> decisions.approve(claim, revision.id(), revision.hash()));
    }

    private void open() {
        UI.getCurrent().navigate("claims/" + claim);
    }

    private void somebodyElseSaves(String words) {
        var theirs = WorkingCopy.unkept(SomeClaim.answer(words), 0);
        people.as(people.reviewer(), () -> verdicts.save(claim, theirs));
    }

    private RevisionDetails latest() {
        return verdicts.of(claim).map(VerdictDetails::latest).orElseThrow();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
