package org.claimdesk.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.claimdesk.OnDatabase;
import org.claimdesk.audit.AuditLog;
import org.claimdesk.audit.LogFilter;
import org.claimdesk.audit.LogLine;
import org.claimdesk.audit.LogLine.NotedValue;
import org.claimdesk.claim.ClaimStatus;
import org.claimdesk.claim.VerdictState;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.VerdictId;
import org.claimdesk.verdict.DecisionOutcome.Done;
import org.claimdesk.verdict.Refusal.BeforeEmbargo;
import org.claimdesk.verdict.Refusal.NoNote;
import org.claimdesk.verdict.Refusal.NoUrl;
import org.claimdesk.verdict.Refusal.NotInState;
import org.claimdesk.verdict.Refusal.NotTheOneShown;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class PublishingVerdictsTest extends DeskWithAClaimToJudge {

    @Autowired private Clock clock;
    @Autowired private AuditLog log;

    @Test
    void makesAnApprovedRevisionPublic() {
        RevisionDetails submitted = submit(reviewer, "Words", 0);
        approve(submitted);

        VerdictDetails published = publish(submitted);

        assertThat(published.published()).map(RevisionDetails::number).contains(1);
        assertThat(published.latest().publication())
                .flatMap(PublicationDetails::url)
                .contains("https://example.org/checks/1");
        assertThat(told().state()).isEqualTo(VerdictState.PUBLISHED);
        assertThat(told().ratingKey()).isEqualTo("MOSTLY_TRUE");
        assertThat(told().changedSince()).isFalse();
    }

    @Test
    void refusesAddressesThatAreNoneOfTheWeb() {
        RevisionDetails submitted = submit(reviewer, "Words", 0);
        approve(submitted);

        for (String address :
                List.of("javascript:alert(1)", "https://user:word@example.org/", "https:///a")) {
            Optional<String> url = Optional.of(address);
            assertThat(as(editor, () -> decisions.publish(claim, submitted.id(), url)))
                    .as(address)
                    .isEqualTo(DecisionOutcome.refused(new NoUrl()));
        }
    }

    @Test
    void waitsForTheEmbargo() {
        RevisionDetails submitted = submit(reviewer, "Words", 0);
        approve(submitted);
        Instant later = clock.instant().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MILLIS);
        as(editor, () -> decisions.embargo(claim, submitted.id(), SomeEmbargo.until(later)));

        assertThat(as(editor, () -> decisions.publish(claim, submitted.id(), Optional.empty())))
                .isEqualTo(DecisionOutcome.refused(new BeforeEmbargo(later)));
        as(editor, () -> decisions.embargo(claim, submitted.id(), SomeEmbargo.lifted()));
        publish(submitted);
    }

    @Test
    void keepsAddressAndNoteWithAnEmbargoAndBesideTheLog() {
        published();
        RevisionDetails second = submit(reviewer, "Newer words", 1);
        VerdictId verdict = approve(second).id();
        Instant later = clock.instant().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MILLIS);
        var kept =
                new EmbargoDetails(
                        Optional.of(later),
                        Optional.of("https://example.org/checks/2"),
                        Optional.of("The year was wrong."));

        Done done = (Done) as(editor, () -> decisions.embargo(claim, second.id(), kept));

        assertThat(done.verdict().latest().embargo()).contains(kept);
        LogLine entry =
                as(editor, () -> log.find(LogFilter.about(Subject.of(verdict)), 0, 1)).getFirst();
        assertThat(entry.entry().action()).isEqualTo("verdict.embargoed");
        assertThat(entry.values())
                .extracting(NotedValue::name, value -> value.text().orElse(""))
                .containsExactly(
                        tuple("not before", later.toString()),
                        tuple("note", "The year was wrong."),
                        tuple("url", "https://example.org/checks/2"));
    }

    @Test
    void refusesAnEmbargoWithAnAddressThatIsNoneOfTheWeb() {
        RevisionDetails submitted = submit(reviewer, "Words", 0);
        approve(submitted);
        var wanted =
                new EmbargoDetails(
                        Optional.of(clock.instant()),
                        Optional.of("ftp://example.org"),
                        Optional.empty());

        assertThat(as(editor, () -> decisions.embargo(claim, submitted.id(), wanted)))
                .isEqualTo(DecisionOutcome.refused(new NoUrl()));
    }

    @Test
    void staysPublicAndIsMarkedWhileANewRevisionGoesItsWay() {
        RevisionDetails first = published();

        some.interview(reviewer, claim, Stance.REFUTES);
        assertThat(told().state()).isEqualTo(VerdictState.PUBLISHED);
        assertThat(told().changedSince()).isTrue();
        assertThat(told().latest()).isEqualTo(VerdictState.PUBLISHED);
        save(reviewer, "Newer words", 1);
        assertThat(told().latest()).isEqualTo(VerdictState.DRAFT);
        assertThat(told().corrected()).isFalse();

        VerdictDetails verdict = as(reviewer, () -> verdicts.of(claim)).orElseThrow();
        assertThat(verdict.published()).map(RevisionDetails::id).contains(first.id());
        assertThat(verdict.isChangedSince()).isTrue();
        assertThat(verdict.latest().state()).isEqualTo(RevisionState.SAVED);
    }

    @Test
    void correctsWithAPublicNote() {
        published();
        RevisionDetails second = submit(reviewer, "Newer words", 1);
        approve(second);

        assertThat(as(editor, () -> decisions.correct(claim, second.id(), Optional.empty(), " ")))
                .isEqualTo(DecisionOutcome.refused(new NoNote()));
        Done done =
                (Done)
                        as(
                                editor,
                                () ->
                                        decisions.correct(
                                                claim,
                                                second.id(),
                                                Optional.empty(),
                                                "The year was wrong."));

        assertThat(done.verdict().revisions())
                .extracting(RevisionDetails::state)
                .containsExactly(RevisionState.PUBLISHED, RevisionState.CORRECTED);
        assertThat(told().corrected()).isTrue();
        assertThat(done.verdict().latest().publication())
                .flatMap(PublicationDetails::note)
                .contains("The year was wrong.");
    }

    @Test
    void tellsWhoeverCameSecondThatItIsPublicAndNotThatANoteIsMissing() {
        RevisionDetails first = published();

        assertThat(as(editor, () -> decisions.publish(claim, first.id(), Optional.empty())))
                .isEqualTo(
                        DecisionOutcome.refused(
                                new NotInState(RevisionState.APPROVED, RevisionState.PUBLISHED)));

        RevisionDetails second = submit(reviewer, "Newer words", 1);
        approve(second);
        assertThat(as(editor, () -> decisions.publish(claim, second.id(), Optional.empty())))
                .isEqualTo(DecisionOutcome.refused(new NotTheOneShown()));
    }

    @Test
    void withdrawsWithAPublicNote() {
        RevisionDetails first = published();
        save(reviewer, "Newer words", 1);

        as(editor, () -> decisions.withdraw(claim, first.id(), "The source was forged."));

        VerdictDetails verdict = as(reviewer, () -> verdicts.of(claim)).orElseThrow();
        assertThat(verdict.published()).isEmpty();
        assertThat(verdict.revisions())
                .extracting(RevisionDetails::state)
                .containsExactly(RevisionState.SAVED, RevisionState.WITHDRAWN);
        assertThat(as(reviewer, () -> claims.get(claim)).status()).isEqualTo(ClaimStatus.IN_WORK);
    }

    @Test
    void leavesAClaimThatWasTakenUpAgainInWorkUntilSomethingElseIsPublished() {
        published();
        as(reviewer, () -> claims.takeUp(claim));

        RevisionDetails second = submit(reviewer, "Newer words", 1);
        approve(second);
        assertThat(as(reviewer, () -> claims.get(claim)).status()).isEqualTo(ClaimStatus.IN_WORK);

        as(editor, () -> decisions.correct(claim, second.id(), Optional.empty(), "It was more."));
        assertThat(as(reviewer, () -> claims.get(claim)).status()).isEqualTo(ClaimStatus.ANSWERED);
    }

    @Test
    void voidsAnApprovalByALaterRevision() {
        RevisionDetails submitted = submit(reviewer, "Words", 0);
        approve(submitted);
        save(reviewer, "Newer words", 1);

        assertThat(as(editor, () -> decisions.publish(claim, submitted.id(), Optional.empty())))
                .isEqualTo(DecisionOutcome.refused(new NotTheOneShown()));
    }

    private RevisionDetails published() {
        RevisionDetails submitted = submit(reviewer, "Words", 0);
        approve(submitted);
        publish(submitted);
        return submitted;
    }

    private VerdictDetails publish(RevisionDetails revision) {
        var url = Optional.of("https://example.org/checks/1");
        return ((Done) as(editor, () -> decisions.publish(claim, revision.id(), url))).verdict();
    }
}
