package org.claimdesk.claim;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;

/** What a list orders claims by and shows of them, as it was written into the table. */
record InsertedClaim(
        UUID id,
        String statement,
        ClaimStatus status,
        Instant markedAt,
        @Nullable Instant dueAt,
        @Nullable Instant publishedAt,
        @Nullable UserId assignee,
        UserId markedBy) {

    static final Instant BEGAN = Instant.parse("2001-01-01T00:00:00Z");

    /** The same each time but for their ids; several are alike in whatever lists go by. */
    static List<InsertedClaim> some(int count, String word, UserId reviewer, UserId assignee) {
        Random random = new Random(4);
        return IntStream.range(0, count)
                .mapToObj(
                        number -> {
                            ClaimStatus[] all = ClaimStatus.values();
                            ClaimStatus status = all[random.nextInt(all.length)];
                            return new InsertedClaim(
                                    UUID.randomUUID(),
                                    "Claim %d says %s, %s"
                                            .formatted(
                                                    number, number % 9 == 7 ? "seven" : "so", word),
                                    status,
                                    time(random),
                                    random.nextInt(3) == 0 ? time(random) : null,
                                    status == ClaimStatus.ANSWERED ? time(random) : null,
                                    random.nextInt(4) == 0 ? assignee : null,
                                    reviewer);
                        })
                .toList();
    }

    static InsertedClaim of(ClaimRow row) {
        return new InsertedClaim(
                row.id().value(),
                row.statement(),
                row.status(),
                row.createdAt(),
                row.dueAt(),
                row.verdict().publishedAt(),
                row.assignee(),
                row.createdBy());
    }

    boolean isUnfinished() {
        return status == ClaimStatus.OPEN || status == ClaimStatus.IN_WORK;
    }

    UserId waitsFor() {
        return assignee == null ? markedBy : assignee;
    }

    private static Instant time(Random random) {
        return BEGAN.plusSeconds(60L * random.nextInt(500));
    }
}
