package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.ClaimKind;
import org.claimdesk.claim.Claims;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.TimeLabel;
import org.claimdesk.ui.Times;
import org.claimdesk.user.MyAccount;
import org.claimdesk.user.Preferences;
import org.claimdesk.user.Theme;
import org.claimdesk.verdict.Decisions;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionOutcome;
import org.claimdesk.verdict.SomeClaim;
import org.claimdesk.verdict.Verdicts;
import org.claimdesk.verdict.WorkingCopy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands on the home screen for everybody, as somebody in Tokyo reads it. */
@OnDatabase
class HomeNewsTest extends ViewTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Autowired private Claims claims;
    @Autowired private Verdicts verdicts;
    @Autowired private Decisions decisions;
    @Autowired private MyAccount mine;
    @Autowired private SomeClaim some;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;

    private final String word = "w" + UUID.randomUUID();

    @Override
    protected UserId somebody() {
        UserId reviewer = people.reviewer();
        var preferences = new Preferences(Locale.ENGLISH, TOKYO, Theme.SYSTEM);
        people.as(reviewer, () -> mine.prefer(preferences));
        return reviewer;
    }

    @Test
    void isWhatIsDueWithinAWeekTheNextFirst() {
        // What other tests left would fill the short list.
        jdbc.sql("UPDATE claim SET due_at = NULL").update();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        due("In an hour", now.plus(Duration.ofHours(1)));
        due("In six days", now.plus(Duration.ofDays(6)));
        due("An hour ago", now.minus(Duration.ofHours(1)));
        due("In eight days", now.plus(Duration.ofDays(8)));

        UI.getCurrent().navigate(HomeView.class);

        String section = words(section("Due soon"));
        assertThat(section).doesNotContain("In eight days");
        assertThat(section)
                .containsSubsequence(
                        "An hour ago " + word,
                        "Overdue since",
                        "In an hour " + word,
                        "Due ",
                        "In six days " + word);
    }

    @Test
    void tellsWhenItIsDueInTheZoneOfWhoeverLooksAndInUtcOnHover() {
        jdbc.sql("UPDATE claim SET due_at = NULL").update();
        due("Long ago", Instant.parse("2026-01-02T22:42:00Z"));

        UI.getCurrent().navigate(HomeView.class);

        Span due =
                find(Span.class, section("Due soon"))
                        .withText("Overdue since 3 Jan 2026, 07:42")
                        .single();
        assertThat(due.getTitle()).contains("2026-01-02 22:42:00 UTC");
    }

    @Test
    void isWhatWasLatelyPublishedTheLatestFirst() {
        ClaimId second = marked();
        ClaimId first = marked();
        publish(first);
        publish(second);

        UI.getCurrent().navigate(HomeView.class);

        HomeSection section = section("Lately published");
        assertThat(section.getElement().getOuterHTML())
                .containsSubsequence("claims/" + second, "claims/" + first);
        assertThat(words(section)).contains("Mostly true");
        Instant at = Objects.requireNonNull(claims.get(second).verdict().publishedAt());
        assertThat(find(TimeLabel.class, section).first().getTitle()).contains(Times.utc(at));
    }

    private void due(String statement, Instant at) {
        claims.note(
                new ClaimDescription(
                        statement + " " + word,
                        ClaimKind.OTHER,
                        null,
                        null,
                        Set.of(),
                        "",
                        null,
                        at));
    }

    private ClaimId marked() {
        ClaimId claim = some.markedBy(viewer);
        some.interview(viewer, claim, Stance.SUPPORTS);
        return claim;
    }

    private void publish(ClaimId claim) {
        var copy = WorkingCopy.unkept(SomeClaim.answer("It fits."), 0);
        RevisionDetails revision = ((RevisionOutcome.Made) verdicts.submit(claim, copy)).revision();
        people.as(
                people.editor(),
                () -> {
                    decisions.approve(claim, revision.id(), revision.hash());
                    decisions.publish(claim, revision.id(), Optional.empty());
                });
    }

    private HomeSection section(String title) {
        return find(HomeSection.class).all().stream()
                .filter(section -> words(section).startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static String words(HomeSection section) {
        return section.getElement().getTextRecursively();
    }
}
