package org.claimdesk.ui;

/**
 * How much waits behind an entry of the navigation. A bean of the feature whose screen it is; asked
 * at every navigation, so it must be quick, and only for people who may open the screen.
 */
public interface MenuCount {

    /** The route of the screen, without a leading slash. */
    String path();

    /** None is shown for 0. */
    long count();
}
