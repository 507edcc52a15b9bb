package org.claimdesk.user;

/** Where accounts and the desk's settings are found in the address bar. */
public final class AccountPaths {

    public static final String ADMINISTRATION = "administration";
    public static final String ACCOUNTS = ADMINISTRATION + "/accounts";
    public static final String SETTINGS = ADMINISTRATION + "/settings";

    private AccountPaths() {}
}
