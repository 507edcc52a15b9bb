package org.claimdesk.shared;

/** Whether the disk has room for more than what a person saves by hand. */
@FunctionalInterface
public interface FreeRoom {

    boolean isThere();
}
