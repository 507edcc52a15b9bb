package org.claimdesk.bench;

/** Something measured as a ratio to a yardstick. */
interface Benchmark extends AutoCloseable {

    String name();

    /** What is compared with what, in one line. */
    String describe();

    /** The highest ratio that is good enough. */
    double bound();

    /** One measurement of ours and one of the yardstick, in this order, in the same unit. */
    Round round() throws Exception;

    /** How many rounds count; an uncounted one goes before them. */
    default int rounds() {
        return 5;
    }

    @Override
    default void close() throws Exception {}

    /** One pair of measurements. */
    record Round(double ours, double yardstick, String unit) {}
}
