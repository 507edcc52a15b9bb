package org.claimdesk.user;

/**
 * What methods and views name in {@code @RolesAllowed}. An editor holds {@link #REVIEWER} too;
 * reviewers, editors and auditors hold {@link #READER}.
 */
public final class Roles {

    public static final String REVIEWER = "REVIEWER";
    public static final String EDITOR = "EDITOR";
    public static final String AUDITOR = "AUDITOR";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    /** Whoever may read what the desk holds; an administrator alone may not. */
    public static final String READER = "READER";

    /** The desk itself. Named only where something happens without a person. */
    public static final String SYSTEM = "SYSTEM";

    private Roles() {}
}
