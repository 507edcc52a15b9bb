package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.article.Articles;
import org.claimdesk.article.ImportOutcome;
import org.claimdesk.article.Imports;
import org.claimdesk.article.SomeArticle;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class ClaimListsTest {

    @Autowired private Claims claims;
    @Autowired private Topics topics;
    @Autowired private Imports imports;
    @Autowired private Articles articles;
    @Autowired private SomePeople people;

    /** A word that no other test's claims hold. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    private UserId reviewer;

    @BeforeEach
    void somebody() {
        reviewer = people.reviewer();
    }

    @Test
    void findsWordsInAnyOrderWhateverTheirCaseAndAccents() {
        ClaimId claim = noted("Expörts to the Côte grew, " + word);

        assertThat(find(ClaimFilter.saying(word.toUpperCase() + " cote EXPORTS")))
                .containsExactly(claim);
        assertThat(find(ClaimFilter.saying(word + " imports"))).isEmpty();
    }

    @Test
    void takesWildcardsForLetters() {
        ClaimId claim = noted("100 % of_it! " + word);

        assertThat(find(ClaimFilter.saying(word + " 100 %"))).containsExactly(claim);
        assertThat(find(ClaimFilter.saying(word + " of_it!"))).containsExactly(claim);
        assertThat(find(ClaimFilter.saying(word.substring(0, 5) + "%" + word.substring(6))))
                .isEmpty();
    }

    @Test
    void narrowsByStatusAndRating() {
        ClaimId open = noted("Open, " + word);
        ClaimId answered = noted("Answered, " + word);
        people.as(
                reviewer,
                () ->
                        claims.verdictMoved(
                                answered,
                                SomeVerdict.of(
                                        VerdictState.PUBLISHED,
                                        "half-true",
                                        "Half true",
                                        RatingPlace.GRADE_3,
                                        Instant.parse("2026-01-03T09:00:00Z"),
                                        false)));

        assertThat(find(with(ClaimStatus.OPEN, null))).containsExactly(open);
        assertThat(find(with(ClaimStatus.ANSWERED, null))).containsExactly(answered);
        assertThat(find(with(null, "half-true"))).containsExactly(answered);
        assertThat(find(with(ClaimStatus.OPEN, "half-true"))).isEmpty();
    }

    @Test
    void narrowsByWhereTheVerdictStands() {
        ClaimId none = noted("None, " + word);
        ClaimId draft = told("Draft, ", verdict(VerdictState.DRAFT, VerdictState.DRAFT, false));
        ClaimId published =
                told("Published, ", verdict(VerdictState.PUBLISHED, VerdictState.PUBLISHED, false));
        ClaimId corrected =
                told("Corrected, ", verdict(VerdictState.PUBLISHED, VerdictState.PUBLISHED, true));
        ClaimId waiting =
                told("Waiting, ", verdict(VerdictState.PUBLISHED, VerdictState.SUBMITTED, false));
        ClaimId outdated =
                told(
                        "Outdated, ",
                        SomeVerdict.of(VerdictState.APPROVED, null, null, null, null, true));
        ClaimId withdrawn =
                told("Withdrawn, ", verdict(VerdictState.WITHDRAWN, VerdictState.WITHDRAWN, false));

        assertThat(find(where(VerdictStanding.NONE))).containsExactly(none);
        assertThat(find(where(VerdictStanding.DRAFT))).containsExactly(draft);
        assertThat(find(where(VerdictStanding.PUBLISHED)))
                .containsExactlyInAnyOrder(published, corrected, waiting);
        assertThat(find(where(VerdictStanding.CORRECTED))).containsExactly(corrected);
        assertThat(find(where(VerdictStanding.SUBMITTED))).containsExactly(waiting);
        assertThat(find(where(VerdictStanding.CHANGED_SINCE)))
                .containsExactlyInAnyOrder(waiting, outdated);
        assertThat(find(where(VerdictStanding.WITHDRAWN))).containsExactly(withdrawn);
        assertThat(find(where(VerdictStanding.RETURNED))).isEmpty();
        assertThat(find(VerdictFilter.of(with(ClaimStatus.OPEN, null), VerdictStanding.PUBLISHED)))
                .isEmpty();
    }

    private ClaimFilter where(VerdictStanding standing) {
        return VerdictFilter.of(ClaimFilter.saying(word), standing);
    }

    private ClaimId told(String statement, ClaimVerdict verdict) {
        ClaimId claim = noted(statement + word);
        people.as(reviewer, () -> claims.verdictMoved(claim, verdict));
        return claim;
    }

    private static ClaimVerdict verdict(
            VerdictState state, VerdictState latest, boolean corrected) {
        return new ClaimVerdict(state, null, null, null, null, state != latest, latest, corrected);
    }

    @Test
    void findsWhatWaitsForSomebody() {
        UserId other = people.reviewer();
        ClaimId mine = noted("Mine, " + word);
        ClaimId given = noted("Given away, " + word);
        people.as(reviewer, () -> claims.assign(given, other));
        ClaimId done = noted("Done, " + word);
        people.as(
                reviewer,
                () -> claims.setAside(done, new SetAside(SetAside.Ground.NOT_CHECKABLE, "", null)));

        assertThat(find(ClaimFilter.waitingFor(reviewer))).containsExactly(mine);
        assertThat(find(ClaimFilter.waitingFor(other))).containsExactly(given);
    }

    @Test
    void findsWhatIsDueAndStillUnfinished() {
        Instant due = Instant.parse("2001-02-03T04:05:06Z");
        ClaimId claim = noted("Due, " + word);
        people.as(
                reviewer,
                () ->
                        claims.describe(
                                claim,
                                new ClaimDescription(
                                        "Due, " + word,
                                        ClaimKind.OTHER,
                                        null,
                                        null,
                                        Set.of(),
                                        "",
                                        null,
                                        due),
                                claims.get(claim).version()));

        assertThat(find(ClaimFilter.unfinishedDueBefore(due.plusSeconds(1)))).contains(claim);
        assertThat(find(ClaimFilter.unfinishedDueBefore(due))).doesNotContain(claim);
    }

    @Test
    void tellsMyClaimsFromThoseOfOthers() {
        UserId other = people.reviewer();
        ClaimId marked = noted("Marked, " + word);
        ClaimId given = noted("Given away, " + word);
        people.as(reviewer, () -> claims.assign(given, other));

        assertThat(people.as(other, () -> claims.mineAmong(List.of(marked, given))))
                .containsOnlyKeys(given);
        assertThat(people.as(reviewer, () -> claims.mineAmong(List.of(marked, given))))
                .containsOnlyKeys(marked, given);
        assertThat(people.as(reviewer, () -> claims.mineAmong(List.of()))).isEmpty();
    }

    @Test
    void narrowsByTopicSpeakerAndAssignee() {
        Topic trade = topic();
        var described =
                new ClaimDescription(
                        "Described, " + word,
                        ClaimKind.QUANTITY,
                        "Speaker " + word,
                        null,
                        Set.of(trade.id()),
                        "",
                        reviewer,
                        null);
        ClaimDetails claim = people.as(reviewer, () -> claims.note(described));
        noted("Another, " + word);
        Speaker speaker = Objects.requireNonNull(claim.speaker());

        assertThat(find(filter(trade.id(), null, null))).containsExactly(claim.id());
        assertThat(find(filter(null, speaker.id(), null))).containsExactly(claim.id());
        assertThat(find(filter(null, null, reviewer))).containsExactly(claim.id());
        assertThat(find(filter(null, null, people.editor()))).isEmpty();
        ClaimRow row =
                people.as(
                        reviewer,
                        () ->
                                claims.find(
                                                filter(trade.id(), null, null),
                                                ClaimOrder.NEWEST,
                                                0,
                                                10)
                                        .getFirst());
        assertThat(row.topics()).containsExactly(trade.name());
        assertThat(row.speaker()).isEqualTo("Speaker " + word);
    }

    @Test
    void narrowsByArticleAndTime() {
        Instant before = Instant.now().minus(Duration.ofMinutes(1));
        Instant after = before.plus(Duration.ofMinutes(5));
        String text = "Exports grew, " + word;
        ArticleId article =
                people.as(
                        reviewer,
                        () ->
                                ((ImportOutcome.Imported)
                                                imports.importText(text, SomeArticle.titled("On")))
                                        .article());
        ClaimId claim =
                people.as(
                        reviewer,
                        () ->
                                ((MarkOutcome.Marked)
                                                claims.mark(
                                                        SomeArticle.versionOf(articles, article)
                                                                .id(),
                                                        List.of(
                                                                new Selection(
                                                                        0, text.length(), text))))
                                        .claim()
                                        .id());

        assertThat(find(ClaimFilter.in(article))).containsExactly(claim);
        assertThat(find(marked(before, after))).containsExactly(claim);
        assertThat(find(marked(after, null))).isEmpty();
        assertThat(find(marked(null, before))).isEmpty();
    }

    private ClaimFilter with(@Nullable ClaimStatus status, @Nullable String rating) {
        return new ClaimFilter(word, status, rating, null, null, null, null, null, null, null);
    }

    private ClaimFilter filter(
            @Nullable TopicId topic, @Nullable SpeakerId speaker, @Nullable UserId assignee) {
        return new ClaimFilter(word, null, null, topic, speaker, assignee, null, null, null, null);
    }

    private ClaimFilter marked(@Nullable Instant from, @Nullable Instant before) {
        return new ClaimFilter(word, null, null, null, null, null, null, from, before, null);
    }

    private ClaimId noted(String statement) {
        return people.as(reviewer, () -> claims.note(ClaimDescription.stating(statement))).id();
    }

    private Topic topic() {
        UserId administrator = people.administrator();
        return people.as(
                administrator,
                () -> ((TopicOutcome.Kept) topics.add("Topic " + word.substring(0, 20))).topic());
    }

    private List<ClaimId> find(ClaimFilter filter) {
        return people.as(
                reviewer,
                () -> {
                    List<ClaimId> found =
                            claims.find(filter, ClaimOrder.NEWEST, 0, 100).stream()
                                    .map(ClaimRow::id)
                                    .toList();
                    assertThat(claims.count(filter)).isEqualTo(found.size());
                    return found;
                });
    }
}
