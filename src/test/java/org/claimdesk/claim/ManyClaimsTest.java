package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.shared.Folded;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lists stay quick with as many claims as a desk gathers in years. */
@OnDatabase
class ManyClaimsTest {

    private static final int MANY = 100_000;

    /** Far above what any takes here, far below what sorting all rows per column would. */
    private static final long MILLISECONDS = 2_500;

    @Autowired private Claims claims;
    @Autowired private SomePeople people;
    @Autowired private JdbcTemplate jdbc;

    private UserId reviewer = UserId.random();

    @AfterEach
    void removeThemAgain() {
        jdbc.update("DELETE FROM claim WHERE created_by = ?", reviewer.value());
    }

    @Test
    void listsStayQuick() {
        reviewer = people.reviewer();
        UUID assignee = UUID.randomUUID();
        String word = "w" + UUID.randomUUID().toString().substring(0, 8);
        fill(assignee, word);
        var saying = ClaimFilter.saying(word.toUpperCase() + " exports");
        var assigned =
                new ClaimFilter(
                        null,
                        ClaimStatus.OPEN,
                        null,
                        null,
                        null,
                        new UserId(assignee),
                        null,
                        null,
                        null,
                        null);

        people.as(
                reviewer,
                () -> {
                    assertThat(quick(() -> claims.count(ClaimFilter.ALL)))
                            .isGreaterThanOrEqualTo(MANY);
                    assertThat(quick(() -> claims.count(saying))).isEqualTo(100);
                    assertThat(quick(() -> page(saying, ClaimOrder.NEWEST, 90))).hasSize(10);
                    assertThat(quick(() -> claims.count(assigned))).isEqualTo(5_000);
                    assertThat(quick(() -> page(assigned, ClaimOrder.NEWEST, 0))).hasSize(50);
                    var waiting = ClaimFilter.waitingFor(new UserId(assignee));
                    assertThat(quick(() -> claims.count(waiting))).isEqualTo(5_000);
                    assertThat(quick(() -> page(waiting, ClaimOrder.DUE_FIRST, 0))).hasSize(50);
                    assertThat(quick(() -> page(ClaimFilter.ALL, ClaimOrder.NEWEST, 99_000)))
                            .hasSize(50);
                    for (ClaimOrder.By by : ClaimOrder.By.values()) {
                        for (boolean down : new boolean[] {false, true}) {
                            var order = new ClaimOrder(by, down);
                            assertThat(quick(() -> page(ClaimFilter.ALL, order, 0))).hasSize(50);
                        }
                    }
                });
    }

    private List<ClaimRow> page(ClaimFilter filter, ClaimOrder order, int offset) {
        return claims.find(filter, order, offset, 50);
    }

    private static <T> T quick(Supplier<T> work) {
        long begun = System.nanoTime();
        T result = work.get();
        assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(MILLISECONDS);
        return result;
    }

    private void fill(UUID assignee, String word) {
        List<UUID> others = Stream.generate(UUID::randomUUID).limit(17).toList();
        Instant start = Instant.parse("2020-01-01T00:00:00Z");
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            String statement =
                    "Statement %d says that exports of goods grew by %d per cent, %s"
                            .formatted(i, i % 97, i % 1000 == 0 ? word : "nobody knows why");
            OffsetDateTime at = start.plusSeconds(i * 60L).atOffset(ZoneOffset.UTC);
            UUID person = i % 20 == 0 ? assignee : others.get(i % others.size());
            rows.add(
                    new Object[] {
                        UUID.randomUUID(),
                        statement,
                        Folded.of(statement),
                        person,
                        person,
                        i % 3 == 0 ? at : null,
                        i % 20 == 0 || i % 3 == 0 ? "OPEN" : i % 3 == 1 ? "IN_WORK" : "ANSWERED",
                        reviewer.value(),
                        at,
                        reviewer.value(),
                        at
                    });
        }
        jdbc.batchUpdate(
                """
                INSERT INTO claim (id, statement, folded, kind, reason, assignee, waits_for, due_at,
                    status, supports, refutes, gives_context, verdict_state, changed_since,
                    created_by, created_at, changed_by, changed_at, description_version, version)
                VALUES (?, ?, ?, 'OTHER', '', ?, ?, ?, ?, 0, 0, 0, 'NONE', false, ?, ?, ?, ?, 0, 0)
                """,
                rows);
    }
}
