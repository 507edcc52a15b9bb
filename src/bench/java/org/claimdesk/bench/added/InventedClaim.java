package org.claimdesk.bench.added;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A claim that nobody made, the same each time, with as much as lists can be narrowed and ordered
 * by.
 *
 * @param topic one of {@link #TOPICS}, by its place
 * @param speaker one of {@link #SPEAKERS}, by its place
 * @param assigned whether it was given to somebody
 */
record InventedClaim(
        int number,
        String statement,
        String status,
        Instant markedAt,
        @Nullable Instant dueAt,
        int topic,
        int speaker,
        boolean assigned) {

    static final int TOPICS = 12;
    static final int SPEAKERS = 17;

    /** A word that so many claims hold, however many there are: a list of them is as long. */
    private static final String WORD = "quicksilver";

    private static final int WITH_WORD = 100;

    private static final Instant BEGAN = Instant.parse("2020-01-01T00:00:00Z");
    private static final String[] STATUSES = {"OPEN", "IN_WORK", "ANSWERED", "SET_ASIDE", "OPEN"};

    static InventedClaim of(int number, int count, String sentence) {
        String word = number % (count / WITH_WORD) == 0 ? " Of " + WORD + "." : "";
        Instant marked = BEGAN.plus(Duration.ofMinutes(30L * number));
        return new InventedClaim(
                number,
                "Claim %d: %s%s".formatted(number, sentence, word),
                STATUSES[number % STATUSES.length],
                marked,
                number % 3 == 0 ? marked.plus(Duration.ofDays(7)) : null,
                number % TOPICS,
                number % SPEAKERS,
                number % 20 == 0);
    }

    /** Number, status, time when it is due, topic and statement, parted by tabs. */
    String line() {
        String due = dueAt == null ? "" : dueAt.toString();
        return String.join(
                "\t", Integer.toString(number), status, due, topicName(topic), statement);
    }

    static String topicName(int topic) {
        return "Topic " + (char) ('A' + topic);
    }
}
