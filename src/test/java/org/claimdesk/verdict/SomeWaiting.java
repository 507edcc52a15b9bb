package org.claimdesk.verdict;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimdesk.SomePeople;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.Claims;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Many verdicts under way, made without asking any rule. For tests whose transaction is rolled
 * back: nothing else waits in it. The others say which waits longest.
 */
@Component
public class SomeWaiting {

    private final VerdictLine line;
    private final VerdictRepository verdicts;
    private final Hands hands;
    private final Claims claims;
    private final SomePeople people;
    private final Clock clock;
    private final EntityManager entities;
    private final JdbcClient jdbc;

    SomeWaiting(
            VerdictLine line,
            VerdictRepository verdicts,
            Hands hands,
            Claims claims,
            SomePeople people,
            Clock clock,
            EntityManager entities,
            JdbcClient jdbc) {
        this.line = line;
        this.verdicts = verdicts;
        this.hands = hands;
        this.claims = claims;
        this.people = people;
        this.clock = clock;
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /** Takes away what other tests left. */
    public void nothing() {
        jdbc.sql(
                        """
                        UPDATE verdict SET state = 'OVERTAKEN'
                        WHERE state IN ('RETURNED', 'SUBMITTED', 'APPROVED')
                        """)
                .update();
    }

    /** Home shows a few only, and other tests may have left something. */
    public void makeItWaitLongest(ClaimId claim) {
        jdbc.sql("UPDATE verdict SET moved_at = ? WHERE claim = ?")
                .params(OffsetDateTime.parse("1999-01-01T00:00:00Z"), claim.value())
                .update();
    }

    /** Claims whose verdict this author submits, one after the other. */
    public List<ClaimId> submittedBy(UserId author, int many) {
        return IntStream.rangeClosed(1, many).mapToObj(n -> submittedBy(author)).toList();
    }

    public ClaimId submittedBy(UserId author) {
        ClaimId claim =
                people.as(
                        author,
                        () -> claims.note(ClaimDescription.stating("It rose by half")).id());
        revise(claim, author, StepKind.SUBMITTED);
        return claim;
    }

    /** A revision of the verdict on this claim, with which these steps are taken. */
    void revise(ClaimId claim, UserId author, StepKind... steps) {
        people.as(
                author,
                () -> {
                    Revision revision =
                            line.freeze(
                                    verdicts.findByClaim(claim.value()), snapshot(claim, author));
                    Stream.of(steps).forEach(step -> take(step, claim, revision));
                });
        forget();
    }

    /** A step with the latest revision. */
    void step(StepKind step, UserId person, ClaimId claim) {
        people.as(person, () -> take(step, claim, line.get(verdict(claim).revision())));
        forget();
    }

    void handOf(UserId person, ClaimId claim) {
        hands.note(claim, person, "evidence.linked", clock.instant());
    }

    /** What is public of the verdict settles whose hands were in it. */
    void settle(ClaimId claim) {
        Verdict verdict = verdict(claim);
        verdict.wentPublic(line.get(verdict.revision()));
        forget();
    }

    private void take(StepKind step, ClaimId claim, Revision revision) {
        line.step(verdict(claim), revision, step, Optional.empty());
    }

    private Verdict verdict(ClaimId claim) {
        return verdicts.findByClaim(claim.value()).orElseThrow();
    }

    private RevisionSnapshot snapshot(ClaimId claim, UserId author) {
        return new RevisionSnapshot(
                claim,
                author,
                clock.instant(),
                Sample.matter(Sample.customs(Stance.SUPPORTS), Sample.interview()),
                Sample.FIVE.find("FALSE"),
                Sample.rationale(),
                Optional.empty(),
                Optional.empty());
    }

    /** So that everything is read again. */
    private void forget() {
        entities.flush();
        entities.clear();
    }
}
