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

    private static final String[] SCREENS = {
        "", "articles", "claims", "evidence", "approvals", "reports", "log"
    };

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
    void areShownAsTextInWhatIsNamedAndInReasons() {
        String id = UUID.randomUUID().toString().substring(0, 8);
        try (Colleague administrator = Colleague.signedIn(SharedDesk.running(), "admin")) {
            DeskSetUp names = new DeskSetUp(administrator);
            names.addTopic(HostileWords.brieflyOf("topic " + id));
            names.invite(HostileWords.of("name " + id), "hostile." + id);
            String before = names.callTheDesk(HostileWords.of("desk"));
            try {
                giveUp(id);
                lookAround(reviewer, SCREENS);
                lookAround(administrator, DeskSetUp.SCREENS);
                lookAround(administrator, "");
            } finally {
                names.callTheDesk(before);
            }
        }
    }

    /** A claim for which there is nothing but a reason, and which is not followed any more. */
    private void giveUp(String id) {
        ClaimScreen claim = ClaimScreen.noted(reviewer, statement);
        claim.about()
                .topic(HostileWords.brieflyOf("topic " + id))
                .assignTo(HostileWords.of("name " + id))
                .isSaved();
        claim.reopen()
                .verdict()
                .rate("Half true")
                .write("Nobody knows.")
                .hasNoEvidenceBecause(HostileWords.of("lack"))
                .submit(1);
        ApprovalScreen.openedBy(editor, statement)
                .reads(HostileWords.of("lack"))
                .giveBack("Leave it.");
        HostileWords.didNothingTo(editor.page());
        claim.reopen().setAside(HostileWords.of("words"));
        HostileWords.didNothingTo(reviewer.page());
        ReportSteps.askedBy(reviewer)
                .isReadyAs("PDF", "HTML", "CSV")
                .holdsNoFormula()
                .holdsNoMarkupOf("<img src=x");
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

    private static void lookAround(Colleague who, String... screens) {
        for (String path : screens) {
            who.open(path);
            assertThat(who.page().locator("h1").first()).isAttached();
            Look.settle(who.page());
            HostileWords.didNothingTo(who.page());
        }
    }

    private void lookAround(Colleague who, ClaimScreen claim) {
        lookAround(who, SCREENS);
        claim.openedBy(who);
        assertThat(who.page().locator(".evidence-card")).hasCount(2);
        HostileWords.didNothingTo(who.page());
        who.page().navigate(who.page().url() + "/history");
        assertThat(who.page().locator(".revision-history > section")).hasCount(3);
        HostileWords.didNothingTo(who.page());
    }
}
