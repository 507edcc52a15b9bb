package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people at one claim, each in a browser of their own: neither loses what they wrote. */
@ExtendWith(PicturesOfFailures.class)
class TwoPeopleIT {

    private final String statement = "Two people look at no. " + UUID.randomUUID();

    @SuppressWarnings("NullAway.Init") // they come to work before each test
    private Colleague one;

    @SuppressWarnings("NullAway.Init")
    private Colleague other;

    @BeforeEach
    void comeToWork() {
        one = Colleague.signedIn(SharedDesk.running(), "reviewer");
        other = Colleague.signedIn(SharedDesk.running(), "editor");
        ClaimScreen.noted(one, statement);
    }

    @AfterEach
    void goHome() {
        one.close();
        other.close();
    }

    @Test
    void whoSavesAClaimSecondSeesBothVersionsAndChooses() {
        ClaimFormScreen first = openForm(one);
        ClaimFormScreen second = openForm(other);

        first.because("One finds it worth checking.").isSaved();
        second.because("The other finds so, too.");

        other.reads("Somebody else changed this claim while you did");
        Locator both = other.page().locator("vaadin-dialog .conflict");
        assertThat(both).containsText("One finds it worth checking.");
        assertThat(both).containsText("The other finds so, too.");
        other.press("Keep mine");
        second.isSaved();
        one.reload();
        new ClaimScreen(one, statement)
                .about()
                .shows("Reason for selection", "The other finds so, too.");
    }

    @Test
    void whoSavesAVerdictSecondSeesBothVersionsAndChooses() {
        VerdictSteps first = open(one).verdict();
        VerdictSteps second = open(other).verdict();

        first.rate("True").write("It is so.").isKept().saveDraft(1);
        second.rate("False").write("It is not so.").isKept();
        other.press("Save draft");

        other.reads("Two versions of this verdict");
        other.reads("Robin Vale wrote meanwhile.");
        Locator both = other.page().locator("vaadin-dialog .comparison");
        assertThat(both).containsText("It is so.");
        assertThat(both).containsText("It is not so.");
        other.press("Take the other and discard mine");
        second.isRated("True").reads("It is so.");
    }

    @Test
    void nobodyApprovesARevisionThatChangedMeanwhile() {
        VerdictSteps draft = open(one).verdict().rate("Not verifiable").write("Nobody knows.");
        draft.submit(1);
        ApprovalScreen shown = ApprovalScreen.openedBy(other, statement);

        one.press("Recall");
        one.reads("The submission is recalled.");
        draft.write(" Nobody ever will.").submit(2);
        other.press("Approve");

        other.reads("Another revision has taken the place of the one you were shown.");
        shown.reads("Nobody ever will.").approve(2);
    }

    private ClaimScreen open(Colleague who) {
        ClaimCases.open(who, statement);
        return new ClaimScreen(who, statement);
    }

    private ClaimFormScreen openForm(Colleague who) {
        return open(who).about();
    }
}
