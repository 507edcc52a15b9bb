package org.claimdesk.user;

/** Why a password or a one-time link is not taken. */
public enum PasswordRefusal {
    LINK_UNUSABLE,
    TOO_SHORT,
    TOO_LONG,
    LIKE_THE_NAME,
    WRONG_PASSWORD,
    /** The current password was tried too often; even the right one waits. */
    TOO_MANY_ATTEMPTS
}
