package org.claimdesk.browser;

/**
 * One sample desk for all tests of a run that only add to it. Whoever takes something away from
 * others, an account or a limit, starts a desk of their own.
 */
final class SharedDesk {

    private static final DeskProgram DESK = DeskProgram.sample();

    private SharedDesk() {}

    static DeskProgram running() {
        return DESK;
    }
}
