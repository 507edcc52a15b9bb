package org.claimdesk.audit;

import java.time.LocalDate;
import java.util.UUID;

/** Where the audit log is found in the address bar. */
public final class LogPaths {

    public static final String LIST = "log";

    /** Parameter of the list: the first day that is shown. */
    public static final String FROM = "from";

    /** Parameter of the list: the id of what the entries are about. */
    public static final String SUBJECT = "subject";

    private LogPaths() {}

    /** Everything that happened to one thing. */
    public static String about(UUID subject) {
        return LIST + "?" + SUBJECT + "=" + subject;
    }

    public static String since(LocalDate day) {
        return LIST + "?" + FROM + "=" + day;
    }
}
