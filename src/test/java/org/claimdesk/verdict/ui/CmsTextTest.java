package org.claimdesk.verdict.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.verdict.Decisions;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.SomeClaim;
import org.claimdesk.verdict.VerdictDetails;
import org.claimdesk.verdict.Verdicts;
import org.claimdesk.verdict.WorkingCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a content management system is given. */
@OnDatabase
class CmsTextTest extends ViewTest {

    @Autowired private Verdicts verdicts;
    @Autowired private Decisions decisions;
    @Autowired private SomeClaim some;

    private ClaimId claim;

    @BeforeEach
    void markClaim() {
        claim = some.markedBy(viewer);
        some.interview(viewer, claim, Stance.SUPPORTS);
    }

    @Test
    void holdsTheRationaleItsReferencesAndTheCorrection() {
        publish("It was in <2017>.", Optional.empty());
        publish("It was in 2018.", Optional.of("We had the wrong year."));

        CmsText first =
                CmsText.of(verdicts.of(claim).orElseThrow().revisions().getLast(), Origins.UNKNOWN);
        CmsText copied = CmsText.of(latest(), Origins.UNKNOWN);

        assertThat(first.html()).contains("It was in &lt;2017&gt;.").doesNotContain("Correction");
        assertThat(copied.html())
                .contains("<p>It was in 2018.</p>")
                .contains("<strong>Correction, ", ":</strong> We had the wrong year.")
                .contains("<ol><li>Supports: \u201cThe office confirms it.\u201d");
        assertThat(copied.plain())
                .contains("We had the wrong year.")
                .contains("[1] Supports: \u201cThe office confirms it.\u201d");
    }

    @Test
    void beginsWithTheWithdrawalOfWhatWasWithdrawn() {
        publish("It was in 2017.", Optional.empty());
        publish("It was in 2018.", Optional.of("We had the wrong year."));
        withdraw("The <table> was forged.");
        verdicts.save(claim, WorkingCopy.unkept(SomeClaim.answer("Perhaps in 2019."), 2));

        CmsText copied =
                CmsText.of(
                        verdicts.of(claim).orElseThrow().toldLast().orElseThrow(), Origins.UNKNOWN);

        assertThat(copied.html())
                .startsWith("<p><strong>Withdrawn on ")
                .contains(":</strong> The &lt;table&gt; was forged.</p><p><strong>Claim:</strong>")
                .contains("We had the wrong year.", "<p>It was in 2018.</p>");
        assertThat(copied.plain())
                .startsWith("Withdrawn on ")
                .contains(": The <table> was forged.\nClaim: ")
                .contains("We had the wrong year.", "It was in 2018.")
                .doesNotContain("2019");
    }

    private void publish(String words, Optional<String> note) {
        int basedOn = verdicts.of(claim).map(verdict -> verdict.latest().number()).orElse(0);
        verdicts.submit(claim, WorkingCopy.unkept(SomeClaim.answer(words), basedOn));
        RevisionDetails revision = latest();
        people.as(
                people.editor(),
                () -> {
                    decisions.approve(claim, revision.id(), revision.hash());
                    return note.isPresent()
                            ? decisions.correct(claim, revision.id(), Optional.empty(), note.get())
                            : decisions.publish(claim, revision.id(), Optional.empty());
                });
    }

    private void withdraw(String note) {
        RevisionDetails stands = verdicts.of(claim).orElseThrow().published().orElseThrow();
        people.as(people.editor(), () -> decisions.withdraw(claim, stands.id(), note));
    }

    private RevisionDetails latest() {
        return verdicts.of(claim).map(VerdictDetails::latest).orElseThrow();
    }
}
