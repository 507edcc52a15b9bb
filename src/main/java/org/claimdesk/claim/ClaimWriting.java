package org.claimdesk.claim;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.store.SecondTry;
import org.claimdesk.user.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes claims down, and what people say about them. */
@Component
class ClaimWriting {

    private final ClaimRepository claims;
    private final ClaimReader reader;
    private final Speakers speakers;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ClaimWriting(
            ClaimRepository claims,
            ClaimReader reader,
            Speakers speakers,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.claims = claims;
        this.reader = reader;
        this.speakers = speakers;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    /** All of them, or none. */
    List<ClaimDetails> note(List<ClaimDescription> descriptions) {
        return save(() -> descriptions.stream().map(this::noteOne).toList());
    }

    DescribeOutcome describe(ClaimId id, ClaimDescription description, long seen) {
        return save(() -> describeOnce(id, description, seen));
    }

    private ClaimDetails noteOne(ClaimDescription description) {
        By by = now();
        Claim claim = new Claim(description, speakers.named(description.speaker(), by), by);
        claims.save(claim);
        events.publishEvent(new ClaimNoted(claim.id(), claim.statement()));
        return reader.details(claim);
    }

    private DescribeOutcome describeOnce(ClaimId id, ClaimDescription description, long seen) {
        Claim claim = reader.require(id);
        ClaimDetails before = reader.details(claim);
        if (before.version() != seen) {
            return new DescribeOutcome.Conflict(before);
        }
        By by = now();
        Speaker speaker = speakers.named(description.speaker(), by);
        // As it will be read: another way to write the name of the same speaker changes nothing.
        ClaimDescription meant = description.saidBy(speaker);
        if (before.description().equals(meant)) {
            return new DescribeOutcome.Described(before);
        }
        claim.describe(meant, speaker, by);
        claims.saveAndFlush(claim);
        events.publishEvent(
                isSameContent(before.description(), meant)
                        ? new ClaimDescribed(id, meant)
                        : new ClaimReworded(id, meant));
        return new DescribeOutcome.Described(reader.details(claim));
    }

    private static boolean isSameContent(ClaimDescription one, ClaimDescription other) {
        return one.statement().equals(other.statement())
                && Objects.equals(one.speaker(), other.speaker())
                && Objects.equals(one.said(), other.said());
    }

    /**
     * Somebody else may name the same new speaker, or write about the same claim, at this moment.
     */
    private <T> T save(Supplier<T> work) {
        return SecondTry.within(transaction, work);
    }

    private By now() {
        return new By(currentUser.id(), clock.instant());
    }
}
