package org.claimdesk.shared;

/**
 * Implemented by a feature that keeps something from some people: what other features hold about
 * it, as jobs and receipts, does not exist for them, whatever their role.
 */
@FunctionalInterface
public interface Sight {

    /**
     * Whether who acts may know of the thing; true for things that the feature knows nothing of.
     */
    boolean maySee(Subject subject);
}
