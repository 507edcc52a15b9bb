package org.claimdesk.bench;

import java.util.List;

/** Something measured as a ratio to a yardstick, in one part or more. */
interface Benchmark {

    String name();

    /** What is compared with what, in one line. */
    String describe();

    List<Part> parts();

    /**
     * One measurement of ours and one of the yardstick for each part, taken one after the other.
     */
    List<Pair> round() throws Exception;

    /** How many rounds go before those that count. */
    default int warmUps() {
        return 1;
    }

    /** How many rounds count. */
    default int rounds() {
        return 5;
    }

    /**
     * What is judged by itself.
     *
     * @param bound the highest ratio that is good enough
     */
    record Part(String name, double bound, String unit) {}

    record Pair(double ours, double yardstick) {}
}
