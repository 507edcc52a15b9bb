package org.claimdesk.extraction;

import java.time.Duration;

/**
 * What the reading of one file may take.
 *
 * @param time by the clock
 * @param heapMegabytes memory of the process that reads
 */
public record Allowance(Limits limits, Duration time, int heapMegabytes) {

    public Allowance {
        if (!time.isPositive() || heapMegabytes < 1) {
            throw new IllegalArgumentException("An allowance must be above 0");
        }
    }

    public Allowance with(Limits others) {
        return new Allowance(others, time, heapMegabytes);
    }
}
