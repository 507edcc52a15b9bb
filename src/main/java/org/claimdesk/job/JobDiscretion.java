package org.claimdesk.job;

import org.claimdesk.shared.Subject;

/**
 * Implemented by a feature that keeps something from some people: a job about it does not exist for
 * them, whatever their role.
 */
@FunctionalInterface
public interface JobDiscretion {

    /**
     * Whether who acts may know of the thing; true for things that the feature knows nothing of.
     */
    boolean maySee(Subject subject);
}
