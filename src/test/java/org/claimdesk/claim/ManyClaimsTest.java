package org.claimdesk.claim;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A list that is longer than what is read of it at once shows the right claims in the right order,
 * wherever it is scrolled to. How long that takes is measured by the benchmark {@code lists}.
 */
@OnDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyClaimsTest {

    private static final int MANY = 2_000;

    @Autowired private Claims claims;
    @Autowired private SomePeople people;
    @Autowired private InsertedClaims inserted;

    /** A word that no other test's claims hold. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    private final ClaimFilter ours = ClaimFilter.saying(word);
    private final UserId assignee = UserId.random();
    private UserId reviewer = UserId.random();
    private List<InsertedClaim> kept = List.of();

    /** Once for all: nothing here changes them. */
    @BeforeAll
    void fill() {
        reviewer = people.reviewer();
        kept = InsertedClaim.some(MANY, word, reviewer, assignee);
        inserted.insert(kept);
    }

    @BeforeEach
    void signIn() {
        people.signIn(reviewer);
    }

    @AfterAll
    void removeThemAgain() {
        inserted.remove(kept);
    }

    @ParameterizedTest
    @EnumSource
    void showsEachClaimOnceInBothDirections(ClaimOrder.By by) {
        for (ClaimOrder order : bothWays(by)) {
            List<InsertedClaim> read = new ArrayList<>();
            for (int offset = 0; offset < MANY; offset += 250) {
                read.addAll(page(ours, order, offset, 250));
            }

            assertThat(read).isEqualTo(expected(claim -> true, order));
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsThemAmongAllOthers(ClaimOrder.By by) {
        int all = claims.count(ClaimFilter.ALL);

        for (ClaimOrder order : bothWays(by)) {
            List<InsertedClaim> read = page(ClaimFilter.ALL, order, 0, all + 1);

            assertThat(read).hasSize(all);
            assertThat(Set.copyOf(read)).hasSize(all);
            assertThat(read.stream().filter(Set.copyOf(kept)::contains))
                    .containsExactlyElementsOf(expected(claim -> true, order));
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsWhatIsFarInside(ClaimOrder.By by) {
        for (ClaimOrder order : bothWays(by)) {
            List<InsertedClaim> all = expected(claim -> true, order);

            assertThat(page(ours, order, 1_234, 50)).isEqualTo(all.subList(1_234, 1_284));
            assertThat(page(ours, order, 1_980, 50)).isEqualTo(all.subList(1_980, MANY));
            assertThat(page(ours, order, MANY, 50)).isEmpty();
        }
    }

    @Test
    void countsThem() {
        assertThat(claims.count(ours)).isEqualTo(MANY);
        assertThat(claims.count(ClaimFilter.ALL)).isGreaterThanOrEqualTo(MANY);
    }

    @ParameterizedTest
    @EnumSource
    void narrowsThemInEachOrder(ClaimOrder.By by) {
        for (Narrowed narrowed : narrowed()) {
            int count = claims.count(narrowed.filter());

            for (ClaimOrder order : bothWays(by)) {
                List<InsertedClaim> expected = expected(narrowed.condition(), order);
                assertThat(expected).isNotEmpty().hasSizeLessThan(MANY / 2).hasSize(count);
                assertThat(page(narrowed.filter(), order, 0, count + 1)).isEqualTo(expected);
            }
        }
    }

    private List<Narrowed> narrowed() {
        Instant day = InsertedClaim.BEGAN.plusSeconds(10_000);
        return List.of(
                new Narrowed(
                        ClaimFilter.saying("SEVEN " + word),
                        claim -> claim.statement().contains("seven")),
                new Narrowed(
                        filter(ClaimStatus.IN_WORK, null, null),
                        claim -> claim.status() == ClaimStatus.IN_WORK),
                new Narrowed(
                        filter(ClaimStatus.OPEN, assignee, null),
                        claim ->
                                claim.status() == ClaimStatus.OPEN
                                        && assignee.equals(claim.assignee())),
                new Narrowed(
                        filter(null, null, day),
                        claim -> claim.dueAt() != null && claim.dueAt().isBefore(day)),
                new Narrowed(
                        ClaimFilter.waitingFor(assignee),
                        claim -> claim.isUnfinished() && assignee.equals(claim.assignee())));
    }

    private ClaimFilter filter(
            @Nullable ClaimStatus status, @Nullable UserId assignee, @Nullable Instant dueBefore) {
        return new ClaimFilter(
                word, status, null, null, null, assignee, null, null, null, dueBefore);
    }

    private List<InsertedClaim> page(ClaimFilter filter, ClaimOrder order, int offset, int limit) {
        return claims.find(filter, order, offset, limit).stream().map(InsertedClaim::of).toList();
    }

    private static List<ClaimOrder> bothWays(ClaimOrder.By by) {
        return List.of(new ClaimOrder(by, false), new ClaimOrder(by, true));
    }

    private List<InsertedClaim> expected(Predicate<InsertedClaim> condition, ClaimOrder order) {
        return kept.stream().filter(condition).sorted(inOrder(order)).toList();
    }

    /** What has no time comes last both ways; of two at the same time the id decides. */
    private static Comparator<InsertedClaim> inOrder(ClaimOrder order) {
        Comparator<Instant> time = way(order.descending());
        Comparator<String> word = way(order.descending());
        Comparator<InsertedClaim> marked = comparing(InsertedClaim::markedAt, time);
        Comparator<InsertedClaim> first =
                switch (order.by()) {
                    case MARKED -> marked;
                    case DUE -> comparing(InsertedClaim::dueAt, nullsLast(time));
                    case PUBLISHED -> comparing(InsertedClaim::publishedAt, nullsLast(time));
                    case STATUS ->
                            comparing((InsertedClaim claim) -> claim.status().name(), word)
                                    .thenComparing(marked);
                };
        return first.thenComparing(claim -> claim.id().toString(), word);
    }

    private static <T extends Comparable<T>> Comparator<T> way(boolean descending) {
        return descending ? Comparator.<T>reverseOrder() : Comparator.<T>naturalOrder();
    }

    /** A filter, and which claims it leaves. */
    private record Narrowed(ClaimFilter filter, Predicate<InsertedClaim> condition) {}
}
