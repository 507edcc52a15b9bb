package org.claimdesk.user;

/** How the desk looks to a person. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
}
