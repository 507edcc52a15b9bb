package org.claimdesk.user;

/** Why a change of accounts does not happen. */
public enum AccountRefusal {
    SIGN_IN_NAME_TAKEN,
    SIGN_IN_NAME_UNUSABLE,
    NAME_UNUSABLE,
    NAME_TAKEN,
    EMAIL_UNUSABLE,
    NO_ROLE,
    LAST_ADMINISTRATOR,
    CHANGED_MEANWHILE
}
