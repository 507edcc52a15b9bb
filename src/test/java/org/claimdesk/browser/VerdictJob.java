package org.claimdesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** From gathered evidence to a verdict that was returned, approved, published and corrected. */
final class VerdictJob {

    static final String NOTE = "We had rated this as mostly true. A letter says otherwise.";

    private static final String ADDRESS = "https://desk.example/checks/visit";
    private static final String COMMENT = "Please say who confirmed it.";

    private final Colleague reviewer;
    private final Colleague editor;
    private final ClaimScreen claim;
    private final String statement;

    VerdictJob(Colleague reviewer, Colleague editor, ClaimScreen claim, String statement) {
        this.reviewer = reviewer;
        this.editor = editor;
        this.claim = claim;
        this.statement = statement;
    }

    void doIt() {
        draft();
        returnWithComment();
        approveAndPublish();
        correct();
        readTheHistory();
    }

    /** What is typed survives a sign-out. */
    private void draft() {
        claim.verdict()
                .rate("True")
                .write("The office says so ")
                .refer(1)
                .writeBold(" and is firm about it")
                .asOf("2026-01-05")
                .isKept();
        reviewer.signOutAndInAgain();
        claim.reopen()
                .verdict()
                .isRated("True")
                .reads("The office says so [1] and is firm about it")
                .isBold("and is firm about it")
                .submit(1);
    }

    private void returnWithComment() {
        ApprovalScreen.openedBy(editor, statement)
                .reads("The office says so [1] and is firm about it")
                .reads("As of 5 January 2026")
                .showsEvidence(EvidenceFiles.CONFIRMED, "Exact")
                .giveBack(COMMENT);
    }

    private void approveAndPublish() {
        claim.reopen()
                .verdict()
                .reads(COMMENT)
                .rate("Mostly true")
                .takeBackTheLastWord()
                .write("this, on 3 December.")
                .submit(2);
        ApprovalScreen.openedBy(reviewer, statement).reads("Editors decide on this.");
        ApprovalScreen.openedBy(editor, statement)
                .comparesRatings("True", "Mostly true")
                .compares("it", "this, on 3 December.")
                .approve(2)
                .publish(2, ADDRESS);
        claim.reopen().isSaidToBe("Mostly true").verdict().reads(ADDRESS);
        copyForThePublisher();
    }

    /** As rich text with its references, and as words alone for plain fields. */
    private void copyForThePublisher() {
        assertThat(claim.verdict().copy("text/html"))
                .contains("Mostly true</p>", "The office says so <sup>[1]</sup>", "<ol><li>")
                .containsPattern("<strong>[^<]*and is firm about")
                .containsPattern("<li>[^<]*" + Pattern.quote(EvidenceFiles.CONFIRMED));
        assertThat(claim.verdict().copy("text/plain"))
                .contains("Mostly true", "The office says so [1]", EvidenceFiles.CONFIRMED)
                .doesNotContain("<");
    }

    /** What is public stands, marked as changed since, until a correction takes its place. */
    private void correct() {
        claim.evidence().open("letter.docx").link(EvidenceFiles.DENIED, "Refutes").back();
        claim.verdict().rate("Half true").saveDraft(3).reads("until a correction takes its place");
        claim.isSaidToBe("Mostly true, changed since").verdict().submit(3);
        ApprovalScreen.openedBy(editor, statement)
                .comparesRatings("Mostly true", "Half true")
                .showsEvidence(EvidenceFiles.DENIED, "new")
                .approve(3)
                .correct(3, NOTE);
        claim.reopen().isSaidToBe("Half true");
    }

    private void readTheHistory() {
        claim.history()
                .hasRevisions(3)
                .tellsOf(1, "Robin Vale", "Returned", COMMENT)
                .tellsOf(2, "Robin Vale", "Approved", "Edda Dorn", "Published")
                .tellsOf(3, "Published as a correction", NOTE, EvidenceFiles.DENIED);
    }
}
