package org.claimdesk.claim;

/** How many pieces of evidence stand for, against and beside a claim. */
public record StanceCounts(int supports, int refutes, int givesContext) {

    public static final StanceCounts NONE = new StanceCounts(0, 0, 0);

    public StanceCounts {
        if (supports < 0 || refutes < 0 || givesContext < 0) {
            throw new IllegalArgumentException("Evidence is counted from 0");
        }
    }

    public int total() {
        return supports + refutes + givesContext;
    }
}
