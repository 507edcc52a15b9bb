package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever leaves in the middle of typing finds every word when they come back. */
@ExtendWith(PicturesOfFailures.class)
class LeavingIT {

    private static final String WORDS = "It is so since May, says the office";

    private final String statement = "It is left in the middle of no. " + UUID.randomUUID();

    @SuppressWarnings("NullAway.Init") // they come to work before each test
    private Colleague reviewer;

    @SuppressWarnings("NullAway.Init")
    private ClaimScreen claim;

    @BeforeEach
    void comeToWork() {
        reviewer = Colleague.signedIn(SharedDesk.running(), "reviewer");
        claim = ClaimScreen.noted(reviewer, statement);
    }

    @AfterEach
    void goHome() {
        reviewer.close();
    }

    @Test
    void loadingThePageAgainAtOnceKeepsTheRationale() {
        claim.verdict().write(WORDS);

        reviewer.reload();

        claim.verdict().reads(WORDS);
    }

    @Test
    void loadingThePageAgainAtOnceKeepsTheReason() {
        claim.verdict().rate("False");
        reason().pressSequentially(WORDS);

        reviewer.reload();

        assertThat(reason()).hasValue(WORDS);
        claim.verdict().isRated("False");
    }

    @Test
    void closingTheTabAtOnceKeepsThem() {
        reviewer.inAnotherWindow(
                there -> {
                    claim.openedBy(there).verdict().write(WORDS);
                    there.page().close(new Page.CloseOptions().setRunBeforeUnload(true));
                    there.page().waitForClose(() -> {});
                });

        claim.reopen().verdict().reads(WORDS);
    }

    @Test
    void goingBackAtOnceKeepsThem() {
        claim.verdict().write(WORDS);

        reviewer.page().goBack();

        assertThat(reviewer.heading("Claims")).isVisible();
        claim.reopen().verdict().reads(WORDS);
    }

    @Test
    void isAskedForOnlyWhereTheDeskDoesNotAnswer() {
        List<String> asked = new CopyOnWriteArrayList<>();
        reviewer.page()
                .onDialog(
                        dialog -> {
                            asked.add(dialog.type());
                            dialog.accept();
                        });
        claim.verdict().write(WORDS);
        reviewer.reload();
        claim.verdict().reads(WORDS);
        assertThat(asked).isEmpty();

        reviewer.page().route("**/*v-r=uidl*", Route::abort);
        claim.verdict().write(", but it is not heard");
        reviewer.page().waitForTimeout(12_000);
        reviewer.page().unroute("**/*v-r=uidl*");
        reviewer.reload();

        assertThat(asked).containsExactly("beforeunload");
        claim.verdict().reads(WORDS + ", but it is not heard");
    }

    /** What another site sends in this person's name lacks the token that only the page has. */
    @Test
    void takesWordsFromThePageAlone() {
        claim.verdict().write(WORDS);
        Locator sender = reviewer.page().locator("claimdesk-last-words");
        String address = SharedDesk.running().url(sender.getAttribute("address"));
        RequestOptions words =
                RequestOptions.create()
                        .setHeader("Content-Type", "application/json")
                        .setData(
                                "{\"isLast\":true,\"words\":{\"rationale\":\"[]\",\"reason\":\"\"}}");

        assertThat(reviewer.page().request().post(address, words).status()).isEqualTo(403);

        words.setHeader(sender.getAttribute("token-header"), sender.getAttribute("token"));
        assertThat(reviewer.page().request().post(address, words).status()).isEqualTo(204);
    }

    private Locator reason() {
        return reviewer.page().locator(".verdict-form .reason textarea");
    }
}
