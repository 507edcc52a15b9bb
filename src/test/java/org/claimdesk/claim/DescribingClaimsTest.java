package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.Meanwhile;
import org.claimdesk.OnDatabase;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OnDatabase
@RecordApplicationEvents
class DescribingClaimsTest extends DeskWithAnArticle {

    @Autowired private Speakers speakers;
    @Autowired private ApplicationEvents events;
    @Autowired private Meanwhile meanwhile;

    @Test
    void keepsEverythingThatWasWritten() {
        ClaimDetails claim = marked(QUOTE);
        String speaker = "<b>Ms Speaker</b> " + UUID.randomUUID();
        var description =
                new ClaimDescription(
                        "=HYPERLINK(\"x\") Half is imported.",
                        ClaimKind.QUANTITY,
                        speaker,
                        PartialDate.day(LocalDate.of(2026, 1, 2)),
                        Set.of(),
                        "A figure without a source.",
                        reviewer,
                        Instant.parse("2026-01-05T17:00:00Z"));

        DescribeOutcome outcome =
                people.as(reviewer, () -> claims.describe(claim.id(), description, 0));

        ClaimDetails after = ((DescribeOutcome.Described) outcome).claim();
        assertThat(after.description()).isEqualTo(description);
        assertThat(after.version()).isEqualTo(1);
        assertThat(people.as(reviewer, () -> claims.get(claim.id()))).isEqualTo(after);
        assertThat(people.as(reviewer, () -> speakers.suggest("ms speaker", 1_000)))
                .extracting(Speaker::name)
                .contains(speaker);
    }

    @Test
    void showsTheSecondPersonWhatTheFirstWrote() {
        ClaimDetails claim = marked(QUOTE);
        UserId other = people.editor();
        var mine = ClaimDescription.stating("Mine");
        var theirs = ClaimDescription.stating("Theirs");
        people.as(other, () -> claims.describe(claim.id(), theirs, claim.version()));

        DescribeOutcome outcome =
                people.as(reviewer, () -> claims.describe(claim.id(), mine, claim.version()));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        DescribeOutcome.Conflict.class,
                        conflict -> assertThat(conflict.theirs().statement()).isEqualTo("Theirs"));
        assertThat(people.as(reviewer, () -> claims.get(claim.id())).statement())
                .isEqualTo("Theirs");
    }

    @Test
    void isNotDisturbedByEvidenceThatComesInMeanwhile() {
        ClaimDetails claim = marked(QUOTE);
        people.as(reviewer, () -> claims.evidenceCounted(claim.id(), new StanceCounts(0, 1, 0)));

        assertThat(
                        people.as(
                                reviewer,
                                () ->
                                        claims.describe(
                                                claim.id(),
                                                ClaimDescription.stating("Mine"),
                                                claim.version())))
                .isInstanceOf(DescribeOutcome.Described.class);
    }

    @Test
    void knowsASpeakerAgainInAnotherCase() {
        String name = "Åsa Öberg " + UUID.randomUUID();
        ClaimDetails one = people.as(reviewer, () -> claims.note(saidBy(name)));
        ClaimDetails two = people.as(reviewer, () -> claims.note(saidBy(name.toUpperCase())));

        assertThat(one.speaker()).isNotNull().isEqualTo(two.speaker());
    }

    @Test
    void changesNothingWhereTheSameSpeakerIsOnlyWrittenOtherwise() {
        String name = "Jane Doe " + UUID.randomUUID();
        ClaimDetails claim = people.as(reviewer, () -> claims.note(saidBy(name)));
        UserId other = people.editor();

        people.as(other, () -> claims.describe(claim.id(), saidBy(name.toLowerCase()), 0));

        assertThat(people.as(other, () -> claims.get(claim.id()))).isEqualTo(claim);
    }

    @Test
    void isNotRewordedWhereTheSameSpeakerIsOnlyWrittenOtherwise() {
        String name = "Jane Doe " + UUID.randomUUID();
        ClaimDetails claim = people.as(reviewer, () -> claims.note(saidBy(name)));
        ClaimDescription reasoned =
                new ClaimDescription(
                        "Half is imported.",
                        ClaimKind.OTHER,
                        name.toLowerCase(),
                        null,
                        Set.of(),
                        "Often repeated.",
                        null,
                        null);

        people.as(reviewer, () -> claims.describe(claim.id(), reasoned, 0));

        assertThat(events.stream(ClaimReworded.class)).isEmpty();
        assertThat(events.stream(ClaimDescribed.class))
                .extracting(event -> event.description().speaker())
                .containsExactly(name);
    }

    @Test
    void namesOneSpeakerWhenTwoNameTheSameNewOneAtOnce() {
        String name = "Jane Doe " + UUID.randomUUID();
        ClaimDetails claim = marked(QUOTE);
        UserId other = people.editor();

        DescribeOutcome outcome =
                meanwhile.second(
                        () -> people.as(reviewer, () -> claims.note(saidBy(name))),
                        () -> people.as(other, () -> claims.describe(claim.id(), saidBy(name), 0)));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        DescribeOutcome.Described.class,
                        described ->
                                assertThat(people.as(other, () -> speakers.suggest(name, 2)))
                                        .containsExactly(described.claim().speaker()));
    }

    @Test
    void tellsTheSecondOfTwoWhoWriteAtTheSameMoment() {
        ClaimDetails claim = marked(QUOTE);
        UserId other = people.editor();

        DescribeOutcome outcome =
                meanwhile.second(
                        () ->
                                people.as(
                                        reviewer,
                                        () ->
                                                claims.describe(
                                                        claim.id(),
                                                        saidBy("Jane Doe " + UUID.randomUUID()),
                                                        claim.version())),
                        () ->
                                people.as(
                                        other,
                                        () ->
                                                claims.describe(
                                                        claim.id(),
                                                        saidBy("Joe Dole " + UUID.randomUUID()),
                                                        claim.version())));

        assertThat(outcome).isInstanceOf(DescribeOutcome.Conflict.class);
    }

    private ClaimDescription saidBy(String speaker) {
        return new ClaimDescription(
                "Half is imported.", ClaimKind.OTHER, speaker, null, Set.of(), "", null, null);
    }
}
