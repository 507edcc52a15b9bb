package org.claimdesk.evidence.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.claimdesk.OnDatabase;
import org.claimdesk.evidence.DeskWithEvidence;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.Edition;
import org.claimdesk.evidence.EditionEvent;
import org.claimdesk.evidence.EditionGround;
import org.claimdesk.evidence.EditionOutcome;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.SomeFiles;
import org.claimdesk.evidence.SourceDraft;
import org.claimdesk.evidence.SourceKind;
import org.claimdesk.evidence.SourceRank;
import org.claimdesk.evidence.Sources;
import org.claimdesk.evidence.Stance;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.evidence.Withdrawals;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/**
 * Newer editions of what claims quote, and what is told of them. Longer than most files: each
 * answer that somebody may give is a test.
 */
@OnDatabase
@RecordApplicationEvents
class EditionsTest extends DeskWithEvidence {

    @Autowired private Editions editions;
    @Autowired private EditionsOfClaims ofClaims;
    @Autowired private ComparedEditions compared;
    @Autowired private Sources sources;
    @Autowired private Withdrawals withdrawals;
    @Autowired private ApplicationEvents events;

    private final String mark = UUID.randomUUID().toString();

    @Test
    void standInALineThatIsTakenApartAgain() {
        DocumentId one = document("one");
        DocumentId two = document("two");
        DocumentId three = document("three");

        assertThat(say(two, one)).isInstanceOf(EditionOutcome.Said.class);
        assertThat(say(three, two)).isInstanceOf(EditionOutcome.Said.class);
        assertThat(line(one)).containsExactly(one, two, three);
        assertThat(as(() -> editions.of(one)).newerThan(one))
                .hasValueSatisfying(newest -> assertThat(newest.document()).isEqualTo(three));
        assertThat(as(() -> editions.of(three)).newerThan(three)).isEmpty();
        assertThat(as(() -> editions.takeBack(two))).isTrue();
        assertThat(line(one)).isEmpty();
        assertThat(line(two)).containsExactly(two, three);
        assertThat(as(() -> editions.takeBack(two))).isFalse();
        assertThat(events.stream(EditionEvent.class))
                .containsExactly(
                        new EditionEvent.Said(two, one, EditionGround.SAID),
                        new EditionEvent.Said(three, two, EditionGround.SAID),
                        new EditionEvent.TakenBack(two));
    }

    @Test
    void neverComeBackToWhereTheyWere() {
        DocumentId one = document("one");
        DocumentId two = document("two");
        DocumentId three = document("three");
        say(two, one);
        say(three, two);

        assertThat(say(one, three)).isInstanceOf(EditionOutcome.InOneLine.class);
        assertThat(say(two, one)).isInstanceOf(EditionOutcome.Said.class);
        assertThatThrownBy(() -> say(one, one)).isInstanceOf(IllegalArgumentException.class);
        assertThat(line(one)).containsExactly(one, two, three);
    }

    @Test
    void haveOneNewerAndOneEarlierNextToThem() {
        DocumentId one = document("one");
        DocumentId two = document("two");
        DocumentId three = document("three");
        DocumentId four = document("four");
        say(two, one);
        say(four, three);

        assertThat(say(three, one))
                .isInstanceOfSatisfying(
                        EditionOutcome.HasNewer.class,
                        has -> assertThat(has.newer().document()).isEqualTo(two));
        assertThat(say(four, two))
                .isInstanceOfSatisfying(
                        EditionOutcome.HasEarlier.class,
                        has -> assertThat(has.earlier().document()).isEqualTo(three));
        assertThat(say(three, two)).isInstanceOf(EditionOutcome.Said.class);
        assertThat(line(four)).containsExactly(one, two, three, four);
    }

    @Test
    void ofTwoWhoSayTheOppositeOneIsRefused() throws Exception {
        DocumentId one = document("one");
        DocumentId two = document("two");

        List<EditionOutcome> outcomes = together(() -> say(two, one), () -> say(one, two));

        assertThat(outcomes).filteredOn(EditionOutcome.Said.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(EditionOutcome.InOneLine.class::isInstance).hasSize(1);
        assertThat(line(one)).hasSize(2);
    }

    @Test
    void areProposedWhereTitleAndSourceAgreeUntilSomebodySaysNo() {
        DocumentDetails one = page("one");
        DocumentDetails two = page("two");
        assertThat(as(() -> editions.proposals(two.id()))).isEmpty();
        var draft = new SourceDraft("Office " + mark, SourceKind.OTHER, SourceRank.PRIMARY, "");
        as(() -> sources.attribute(one.id(), draft));
        as(() -> sources.attribute(two.id(), draft));

        assertThat(as(() -> editions.proposals(two.id())))
                .extracting(DocumentDetails::id)
                .containsExactly(one.id());
        as(
                () -> {
                    editions.deny(two.id(), one.id());
                    return true;
                });
        assertThat(as(() -> editions.proposals(two.id()))).isEmpty();
        assertThat(as(() -> editions.proposals(one.id()))).isEmpty();
    }

    @Test
    void sayOfEachQuotationWhetherItStands() {
        DocumentDetails old =
                read(
                        "old.txt",
                        "Tin rose by 4 % in May, said the board of metals.\n\nZinc fell a little"
                                + " in the same month, it added.\n\nLead stood still all year long. "
                                + mark);
        EvidenceItem tin = link(old, "Tin rose by 4 % in May", Stance.SUPPORTS);
        EvidenceItem zinc = link(old, "Zinc fell a little in the same month", Stance.REFUTES);
        EvidenceItem lead = link(old, "Lead stood still all year", Stance.GIVES_CONTEXT);
        DocumentDetails newer =
                read(
                        "new.txt",
                        "In short.\n\nTin rose by 4 % in May, said the board of metals.\n\nZinc fell"
                                + " a lot in the same month, it added. "
                                + mark);
        say(newer.id(), old.id());

        List<EditionStanding> standings = as(() -> compared.standings(old.id(), newer.id()));

        assertThat(standings)
                .extracting(standing -> standing.item().id(), EditionStanding::result)
                .containsExactlyInAnyOrder(
                        tuple(tin.id(), VerificationResult.MOVED),
                        tuple(zinc.id(), VerificationResult.CHANGED),
                        tuple(lead.id(), VerificationResult.MISSING));
        assertThat(as(() -> compared.compare(old.id(), newer.id())))
                .isInstanceOfSatisfying(
                        ComparisonOutcome.Compared.class,
                        compared -> assertThat(compared.comparison().changes()).isPositive());
    }

    @Test
    void areToldToTheClaimsThatQuoteAnEarlierOneUntilSomebodyAnswers() {
        DocumentDetails old = read("old.txt", words);
        EvidenceItem tin = link(old, "Tin rose by 4 % in May.", Stance.SUPPORTS);
        EvidenceItem zinc = link(old, "Zinc fell.", Stance.REFUTES);
        assertThat(as(() -> ofClaims.told(claim))).isEmpty();
        DocumentDetails newer = read("new.txt", "First of all. " + words);
        say(newer.id(), old.id());

        List<ToldEdition> told = as(() -> ofClaims.told(claim));
        assertThat(told).extracting(ToldEdition::evidence).containsExactly(tin.id(), zinc.id());
        assertThat(told).allMatch(one -> one.newest().equals(newer.id()));
        assertThat(as(() -> ofClaims.told(old.id()))).hasSize(2);
        assertThat(as(() -> ofClaims.told())).containsAll(told);

        EditionStanding standing = as(() -> compared.standing(tin.id(), newer.id())).orElseThrow();
        FollowOutcome followed = as(() -> ofClaims.follow(told.getFirst(), standing.there()));
        assertThat(followed)
                .isInstanceOfSatisfying(
                        FollowOutcome.Followed.class,
                        done -> {
                            assertThat(done.item().stance()).isEqualTo(Stance.SUPPORTS);
                            assertThat(passage(done.item()).document()).isEqualTo(newer.id());
                            assertThat(passage(done.item()).quote())
                                    .isEqualTo("Tin rose by 4 % in May.");
                        });
        assertThat(as(() -> ofClaims.follow(told.getFirst(), standing.there())))
                .isInstanceOf(FollowOutcome.AnsweredMeanwhile.class);
        assertThat(as(() -> ofClaims.told(claim)))
                .extracting(ToldEdition::evidence)
                .containsExactly(zinc.id());

        assertThat(as(() -> ofClaims.seen(claim, newer.id(), " Seen: it stands. "))).isEqualTo(1);
        assertThat(as(() -> ofClaims.told(claim))).isEmpty();
        assertThat(events.stream(EditionEvent.Seen.class))
                .containsExactly(
                        new EditionEvent.Seen(claim, zinc.id(), newer.id(), "Seen: it stands."));
        as(
                () -> {
                    evidence.unlink(((FollowOutcome.Followed) followed).item().id());
                    return true;
                });
        assertThat(as(() -> ofClaims.told(claim)))
                .extracting(ToldEdition::evidence)
                .containsExactly(tin.id());
    }

    @Test
    void areToldAnewWhenThereIsOneThatIsNewerStill() {
        DocumentDetails old = read("old.txt", words);
        link(old, "Zinc fell.", Stance.REFUTES);
        DocumentDetails newer = read("new.txt", "First. " + words);
        say(newer.id(), old.id());
        as(() -> ofClaims.seen(claim, newer.id(), "Seen."));
        DocumentDetails newest = read("newest.txt", "Second. " + words);
        say(newest.id(), newer.id());

        assertThat(as(() -> ofClaims.told(claim)))
                .extracting(ToldEdition::newest)
                .containsExactly(newest.id());
    }

    /** Nobody is sent to what turned out not to be what it seemed. */
    @Test
    void areNotToldOfWhileTheyAreWithdrawn() {
        DocumentDetails old = read("old.txt", words);
        link(old, "Zinc fell.", Stance.REFUTES);
        DocumentDetails newer = read("new.txt", "First. " + words);
        say(newer.id(), old.id());
        DocumentDetails newest = read("newest.txt", "Second. " + words);
        say(newest.id(), newer.id());

        as(() -> withdrawals.withdraw(newest.id(), "Forged"));
        assertThat(as(() -> ofClaims.told(claim)))
                .extracting(ToldEdition::newest)
                .containsExactly(newer.id());
        as(() -> withdrawals.withdraw(newer.id(), "Forged, too"));
        assertThat(as(() -> ofClaims.told(claim))).isEmpty();
    }

    @Test
    void linkNothingThatDoesNotStandThereAsItWasShown() {
        DocumentDetails old = read("old.txt", words);
        link(old, "Zinc fell.", Stance.REFUTES);
        DocumentDetails newer = read("new.txt", "First. " + words);
        say(newer.id(), old.id());
        ToldEdition told = as(() -> ofClaims.told(claim)).getFirst();

        assertThat(as(() -> ofClaims.follow(told, List.of(new Selection(0, 10, "Zinc fell.")))))
                .isInstanceOf(FollowOutcome.NotLinked.class);
        assertThat(as(() -> evidence.of(claim))).hasSize(1);
    }

    @Test
    void doNotExistForThoseWhoMayNotKnowOfThem() {
        DocumentDetails old = read("old.txt", words);
        link(old, "Zinc fell.", Stance.REFUTES);
        UserId other = some.reviewer();
        IncomingFile secret =
                new IncomingFile(
                        "secret.txt",
                        SomeFiles.text("secret.txt", "First. " + words).bytes(),
                        Optional.empty(),
                        Optional.of(Set.of(reviewer)));
        DocumentDetails newer = settled(arrived(secret));
        say(newer.id(), old.id());

        assertThat(as(() -> ofClaims.told(claim))).hasSize(1);
        assertThat(some.as(other, () -> ofClaims.told(claim))).isEmpty();
        assertThat(some.as(other, () -> ofClaims.told(old.id()))).isEmpty();
        assertThat(some.as(other, () -> editions.of(old.id()).newerThan(old.id()))).isEmpty();
        assertThatThrownBy(() -> some.as(other, () -> editions.of(newer.id())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> some.as(other, () -> compared.compare(old.id(), newer.id())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void areSaidByReviewersOnly() {
        DocumentId one = document("one");
        DocumentId two = document("two");
        UserId auditor = some.auditor();

        assertThatThrownBy(() -> some.as(auditor, () -> editions.say(two, one)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(some.as(auditor, () -> editions.of(one)).editions()).isEmpty();
    }

    private DocumentDetails page(String words) {
        return read(
                SomeFiles.text(
                        words + ".html",
                        "<html><head><title>Report "
                                + mark
                                + "</title></head><body><p>"
                                + words
                                + " and more words.</p></body></html>"));
    }

    private DocumentId document(String name) {
        return arrived(SomeFiles.text(name + ".txt", name + " " + mark));
    }

    private EditionOutcome say(DocumentId newer, DocumentId earlier) {
        return as(() -> editions.say(newer, earlier));
    }

    private List<DocumentId> line(DocumentId document) {
        return as(() -> editions.of(document)).editions().stream().map(Edition::document).toList();
    }

    private static List<EditionOutcome> together(
            Callable<EditionOutcome> one, Callable<EditionOutcome> other) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<EditionOutcome>> both = threads.invokeAll(List.of(one, other));
            return List.of(both.getFirst().get(), both.getLast().get());
        }
    }
}
