package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Markup and formulas in every field of the way from an article to a correction: text, no more. */
@ExtendWith(PicturesOfFailures.class)
class HostileWordsIT {

    private final Colleague reviewer = Colleague.signedIn(SharedDesk.running(), "reviewer");
    private final Colleague editor = Colleague.signedIn(SharedDesk.running(), "editor");
    private final String statement = HostileWords.of("statement " + UUID.randomUUID());
    private final String file = "<img src=x onerror='window.hurt=1'> " + UUID.randomUUID() + ".txt";

    @AfterEach
    void goHome() {
        reviewer.close();
        editor.close();
    }

    @Test
    void areShownAsTextAndHarmlessInAReport() {
        ReaderScreen article = importArticle(reviewer);
        describe(article);
        ClaimScreen claim = article.open(statement);
        gather(claim.evidence());
        decide(claim, editor);
        lookAround(reviewer, claim);
        lookAround(editor, claim);
        reviewer.page().navigate(article.address());
        ReportSteps.askedBy(reviewer).isReady().holdsNoFormula().holdsNoMarkupOf("<img src=x");
    }

    private static ReaderScreen importArticle(Colleague who) {
        String text = HostileWords.TEXT + " said the office on Friday. " + UUID.randomUUID();
        ReaderScreen article =
                ImportScreen.openedBy(who)
                        .paste(text)
                        .correct("Title", HostileWords.of("title"))
                        .correct("Outlet", HostileWords.of("outlet"))
                        .correct("Byline", HostileWords.of("byline"))
                        .save();
        HostileWords.didNothingTo(who.page());
        return article;
    }

    private void describe(ReaderScreen article) {
        Stretch words = Stretch.first(article.text(), "said the office");
        article.mark(words);
        article.form(words.words())
                .state(statement)
                .saidBy(HostileWords.of("speaker"))
                .because(HostileWords.of("reason"))
                .isSaved();
    }

    private void gather(EvidenceSteps evidence) {
        byte[] words = ("Of tin. " + HostileWords.of(file)).getBytes(StandardCharsets.UTF_8);
        evidence.choose(new FilePayload(file, "text/plain", words))
                .isReady(file)
                .open(file)
                .link("Of tin.", "Supports")
                .remark(HostileWords.of("remark"))
                .nameSource(HostileWords.of("source"))
                .back()
                .noteAnInterview(HostileWords.of("note"), "Refutes");
    }

    private void decide(ClaimScreen claim, Colleague editor) {
        claim.verdict().rate("Half true").write(HostileWords.of("rationale")).submit(1);
        ApprovalScreen.openedBy(editor, statement).giveBack(HostileWords.of("comment"));
        claim.reopen().verdict().write(" more").submit(2);
        ApprovalScreen.openedBy(editor, statement)
                .approve(2)
                .publish(2, "https://desk.example/checks/hostile");
        claim.reopen().verdict().write(" and more").submit(3);
        ApprovalScreen.openedBy(editor, statement)
                .approve(3)
                .correct(3, HostileWords.of("public note"));
    }

    private void lookAround(Colleague who, ClaimScreen claim) {
        for (String path :
                new String[] {
                    "", "articles", "claims", "evidence", "approvals", "reports", "log"
                }) {
            who.open(path);
            assertThat(who.page().locator("h1").first()).isAttached();
            Look.settle(who.page());
            HostileWords.didNothingTo(who.page());
        }
        claim.openedBy(who);
        assertThat(who.page().locator(".evidence-card")).hasCount(2);
        HostileWords.didNothingTo(who.page());
        who.page().navigate(who.page().url() + "/history");
        assertThat(who.page().locator(".revision-history > section")).hasCount(3);
        HostileWords.didNothingTo(who.page());
    }
}
