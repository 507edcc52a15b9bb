package org.claimdesk.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.claim.Claims;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.SomeClaim;
import org.claimdesk.verdict.Verdicts;
import org.claimdesk.verdict.WorkingCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

@OnDatabase
class LogViewTest extends ViewTest {

    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String STATEMENT = "Tin rose by half";

    @Autowired private Claims claims;
    @Autowired private Verdicts verdicts;
    @Autowired private SomeClaim some;
    @Autowired @FlywayDataSource private DataSource owner;

    private ClaimId claim;
    private UserId reviewer;

    @Override
    protected UserId somebody() {
        return people.auditor();
    }

    @BeforeEach
    void noteClaim() {
        reviewer = people.reviewer();
        claim = people.as(reviewer, () -> claims.note(ClaimDescription.stating(STATEMENT))).id();
    }

    @Test
    void showsWhoDidWhatAsTheAddressAsks() {
        open("subject=" + claim);

        assertThat(grid().getGenericDataView().getItems())
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.line().entry().actor()).isEqualTo(reviewer);
                            assertThat(row.line().entry().action()).isEqualTo("claim.noted");
                        });
    }

    @Test
    void saysWhatOfTheAddressMeansNothing() {
        open("subject=%s&from=yesterday&person=me&kind=ship&action=sunk".formatted(claim));

        assertThat(grid().getGenericDataView().getItems()).hasSize(1);
        assertThat(ignored())
                .contains("From “yesterday”", "Person “me”", "About “ship”", "What happened “sunk”")
                .doesNotContain(claim.toString());
        press("Clear");
        assertThat(ignored()).isEmpty();
        assertThat(grid().getGenericDataView().getItems()).hasSize(1);
    }

    @Test
    void opensAnEntryWithItsValuesAndTheTextThatWasHashed() {
        open("subject=" + claim);

        test((Button) test(grid()).getCellComponent(0, 2)).click();

        Dialog entry = find(Dialog.class).single();
        assertThat(find(Span.class, entry).all()).extracting(Span::getText).contains(STATEMENT);
        assertThat(entry.getElement().getTextRecursively()).contains("\"action\":\"claim.noted\"");
    }

    @Test
    void namesWhatEntriesAreAboutAndLeadsThere() {
        open("subject=" + claim);

        assertThat(test(grid()).getCellComponent(0, 4).getElement().getOuterHTML())
                .contains(STATEMENT)
                .contains("href=\"" + ClaimPaths.claim(claim));
    }

    @Test
    void showsTheWordsOfAnInterviewBeforeHowTheyWereTaken() {
        some.interview(reviewer, claim, Stance.SUPPORTS);

        open("action=evidence.linked&subject=" + claim);

        assertThat(test(grid()).getCellComponent(0, 5).getElement().getText())
                .isEqualTo("The office confirms it.");
    }

    /** The list cuts what is too long for a line. */
    @Test
    void tellsTheWholeNameToWhoeverPointsAtIt() {
        String words = "A long one, " + "and on it goes ".repeat(20).strip();
        claim = people.as(reviewer, () -> claims.note(ClaimDescription.stating(words))).id();

        open("subject=" + claim);

        Component about = test(grid()).getCellComponent(0, 4);
        assertThat(find(Anchor.class, about).single().getTitle()).contains(words);
        assertThat(find(Anchor.class, about).single().getText()).isEqualTo(words);
    }

    @Test
    void saysThatItIsNarrowedToOneThingAndWidensAgain() {
        open("subject=" + claim);
        int narrowed = test(grid()).size();

        test(findInView(Button.class).withTextContaining("Only about \u201c" + STATEMENT).single())
                .click();

        assertThat(test(grid()).size()).isGreaterThan(narrowed);
        assertThat(findInView(Button.class).withTextContaining("Only about").exists()).isFalse();
    }

    @Test
    void refusesToCompareWithWhatIsNoHead() {
        open("");

        test(findInView(TextField.class).withCaption("Noted head").single()).setValue("12 abc");
        test(findInView(Button.class).withText("Check the log").single()).click();

        assertThat(findInView(TextField.class).withCaption("Noted head").single().isInvalid())
                .isTrue();
    }

    @Test
    void saysWhatToDoWhereNothingFits() {
        open("subject=" + UUID.randomUUID());

        assertThat(findInView(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("longer period"));
    }

    @Test
    void checksTheLogAndSaysHowItStands() {
        open("");

        checkTheLogUntil(text -> text.startsWith("Intact: all"));
    }

    /** Presses the button, and waits until something is said of which this holds. */
    private void checkTheLogUntil(Predicate<String> said) {
        test(findInView(Button.class).withText("Check the log").single()).click();

        await().pollInSameThread()
                .atMost(SOON)
                .untilAsserted(
                        () -> {
                            roundTrip();
                            assertThat(findInView(Span.class).all())
                                    .extracting(Span::getText)
                                    .anyMatch(said);
                        });
    }

    @Test
    void namesTheClaimOfARevisionThatWasAlteredAndLeadsThere() {
        ClaimId answered = some.markedBy(reviewer);
        var words = WorkingCopy.unkept(SomeClaim.answer("The office confirms it."), 0);
        people.as(reviewer, () -> verdicts.save(answered, words));
        JdbcTemplate tamperer = new JdbcTemplate(owner);
        tamper(tamperer, answered, "confirms", "denies");
        try {
            open("");

            checkTheLogUntil(text -> text.contains("revision 1 of the claim"));

            assertThat(findInView(Anchor.class).all())
                    .extracting(Anchor::getHref)
                    .contains(ClaimPaths.claim(answered));
        } finally {
            tamper(tamperer, answered, "denies", "confirms");
        }
    }

    @Test
    void namesAnApprovalThatNoEntryTellsOf() {
        ClaimId answered = some.markedBy(reviewer);
        var words = WorkingCopy.unkept(SomeClaim.answer("The office confirms it."), 0);
        people.as(reviewer, () -> verdicts.save(answered, words));
        JdbcTemplate forger = new JdbcTemplate(owner);
        forger.update(
                """
                INSERT INTO approval (revision, author, hash, approver, at)
                SELECT r.id, r.author, r.hash, ?, CURRENT_TIMESTAMP
                FROM revision r JOIN verdict v ON v.revision = r.id WHERE v.claim = ?
                """,
                UUID.randomUUID(),
                answered.value());
        try {
            open("");

            checkTheLogUntil(
                    text ->
                            text.contains("no entry tells of the approval of revision 1")
                                    && text.contains(answered.toString()));
        } finally {
            forger.update(
                    "DELETE FROM approval WHERE revision IN (SELECT revision FROM verdict WHERE claim = ?)",
                    answered.value());
        }
    }

    private static void tamper(JdbcTemplate owner, ClaimId claim, String words, String by) {
        assertThat(
                        owner.update(
                                """
                                UPDATE revision SET content = replace(content, ?, ?)
                                WHERE verdict = (SELECT id FROM verdict WHERE claim = ?)
                                """,
                                words,
                                by,
                                claim.value()))
                .isOne();
    }

    private void open(String parameters) {
        UI.getCurrent().navigate(LogView.PATH, QueryParameters.fromString(parameters));
    }

    @SuppressWarnings("unchecked")
    private Grid<LogRow> grid() {
        return findInView(Grid.class).single();
    }
}
