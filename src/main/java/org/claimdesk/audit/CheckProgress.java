package org.claimdesk.audit;

/** Hears how many entries have been checked, out of how many. */
@FunctionalInterface
public interface CheckProgress {

    void checked(long entries, long total);
}
