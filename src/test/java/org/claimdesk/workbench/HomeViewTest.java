package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.ViewTest;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.Claims;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.RevisionId;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.Role;
import org.claimdesk.verdict.Decisions;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionOutcome;
import org.claimdesk.verdict.SomeClaim;
import org.claimdesk.verdict.SomeWaiting;
import org.claimdesk.verdict.Verdicts;
import org.claimdesk.verdict.Waiting;
import org.claimdesk.verdict.WaitingPart;
import org.claimdesk.verdict.WaitingVerdicts;
import org.claimdesk.verdict.WorkingCopy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.transaction.support.TransactionTemplate;

@OnDatabase
class HomeViewTest extends ViewTest {

    @Autowired private Claims claims;
    @Autowired private Verdicts verdicts;
    @Autowired private WaitingVerdicts waiting;
    @Autowired private Decisions decisions;
    @Autowired private SomeClaim some;
    @Autowired private SomeWaiting someWaiting;
    @Autowired private AuthenticationProvider signIn;
    @Autowired private ApplicationEventPublisher events;
    @Autowired private TransactionTemplate transaction;

    private final String word = "w" + UUID.randomUUID();
    private final String name = "home-" + UUID.randomUUID();

    @Override
    protected UserId somebody() {
        return people.named(name, Role.REVIEWER);
    }

    @Test
    void offersNewcomersAFirstStep() {
        home();

        assertThat(words()).contains("Begin with an article").contains("Import an article");
        assertThat(words()).contains("You are here for the first time");
    }

    @Test
    void showsWhatWaitsForMeAndLeadsToTheWholeList() {
        claims.note(ClaimDescription.stating("Mine " + word));
        people.as(
                people.reviewer(), () -> claims.note(ClaimDescription.stating("Not mine " + word)));

        home();

        assertThat(section("My claims")).contains("Mine " + word).doesNotContain("Not mine");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(
                        href ->
                                href.startsWith("claims?")
                                        && href.contains("concerns=" + viewer)
                                        && href.contains("unfinished=yes"));
    }

    @Test
    void showsAuthorsWhatCameBackAndEditorsWhatTheyMayDecide() {
        UserId editor = people.editor();
        people.as(people.editor(), this::giveBackAllThatWaits);
        ClaimId returned = some.markedBy(viewer);
        some.interview(viewer, returned, Stance.SUPPORTS);
        RevisionDetails first = submit(returned);
        people.as(editor, () -> decisions.giveBack(returned, first.id(), "Which year?"));

        home();
        assertThat(section("My submissions")).contains("Returned");

        submit(returned);
        home();
        assertThat(section("My submissions")).contains("Submitted");
        people.signIn(editor);
        home();
        assertThat(section("Waiting for approval")).contains("Person " + name);
    }

    /** Home shows what waits longest, and other tests may have left something. */
    private void giveBackAllThatWaits() {
        for (Waiting other : waiting.first(WaitingPart.TO_DECIDE, 1_000).rows()) {
            RevisionId latest = verdicts.of(other.claim()).orElseThrow().latest().id();
            decisions.giveBack(other.claim(), latest, "Later.");
        }
    }

    @Test
    void keepsWhatIsApprovedApartFromWhatWaitsForApproval() {
        UserId editor = people.editor();
        ClaimId claim = some.markedBy(viewer);
        some.interview(viewer, claim, Stance.SUPPORTS);
        RevisionDetails revision = submit(claim);
        people.as(editor, () -> decisions.approve(claim, revision.id(), revision.hash()));
        someWaiting.makeItWaitLongest(claim);

        people.signIn(editor);
        home();

        assertThat(section("Waiting for approval")).doesNotContain("Person " + name);
        assertThat(section("Approved, not yet public")).contains("Person " + name);
    }

    @Test
    void tellsWhatOthersDidSinceIWasLastHere() {
        ClaimId mine = claims.note(ClaimDescription.stating("Touched " + word)).id();
        UserId other = people.reviewer();
        some.interview(other, mine, Stance.SUPPORTS);
        some.interview(other, mine, Stance.REFUTES);
        comeIn();

        home();

        assertThat(section("Since you were last here"))
                .contains("Touched " + word)
                .contains("linked 2 pieces of evidence");
    }

    @Test
    void tellsNothingOfWhatOthersDidElsewhere() {
        claims.note(ClaimDescription.stating("Untouched " + word));
        UserId other = people.reviewer();
        ClaimId theirs = some.markedBy(other);
        some.interview(other, theirs, Stance.SUPPORTS);
        comeIn();

        home();

        assertThat(section("Since you were last here"))
                .contains("Nobody else touched your claims and articles");
    }

    @Test
    void tellsWhatWasDoneToMineBeforeMuchWasDoneElsewhere() {
        ClaimId mine = claims.note(ClaimDescription.stating("Touched early " + word)).id();
        UserId other = people.reviewer();
        some.interview(other, mine, Stance.SUPPORTS);
        ClaimId theirs = some.markedBy(other);
        people.as(
                other,
                () ->
                        transaction.executeWithoutResult(
                                status -> {
                                    for (int i = 0; i < DoneByOthers.PAGE; i++) {
                                        events.publishEvent(new Described(theirs));
                                    }
                                }));
        comeIn();

        home();

        assertThat(section("Since you were last here")).contains("Touched early " + word);
    }

    @Test
    void showsAdministratorsTheDeskAndNoClaims() {
        people.signIn(people.administrator());

        home();

        assertThat(words())
                .contains("Invited, not signed in yet")
                .contains("This desk")
                .contains("In the audit log")
                .doesNotContain("My claims")
                .doesNotContain("Lately published");
    }

    @Test
    void showsAuditorsWhatWaitsAndNothingToDo() {
        people.signIn(people.auditor());

        home();

        assertThat(words())
                .contains("Waiting for approval")
                .contains("Lately published")
                .doesNotContain("My claims")
                .doesNotContain("Import an article");
    }

    private record Described(ClaimId claim) implements Audited {

        @Override
        public String action() {
            return "claim.described";
        }

        @Override
        public Subject subject() {
            return Subject.of(claim);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of();
        }
    }

    private RevisionDetails submit(ClaimId claim) {
        int basedOn = verdicts.of(claim).map(verdict -> verdict.revisions().size()).orElse(0);
        return as(
                () ->
                        ((RevisionOutcome.Made)
                                        verdicts.submit(
                                                claim,
                                                WorkingCopy.unkept(
                                                        SomeClaim.answer(
                                                                "It fits, " + UUID.randomUUID()),
                                                        basedOn)))
                                .revision());
    }

    private <T> T as(Supplier<T> work) {
        return people.as(viewer, work);
    }

    private void home() {
        UI.getCurrent().navigate(HomeView.class);
    }

    private void comeIn() {
        signIn.authenticate(
                UsernamePasswordAuthenticationToken.unauthenticated(name, SomePeople.PASSWORD));
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private String section(String title) {
        return find(HomeSection.class).all().stream()
                .map(section -> section.getElement().getTextRecursively())
                .filter(text -> text.startsWith(title))
                .findFirst()
                .orElseThrow();
    }
}
