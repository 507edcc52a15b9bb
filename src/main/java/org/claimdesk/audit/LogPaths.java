package org.claimdesk.audit;

import java.time.LocalDate;

/** Where the audit log is found in the address bar. */
public final class LogPaths {

    public static final String LIST = "log";

    /** Parameter of the list: the first day that is shown. */
    public static final String FROM = "from";

    private LogPaths() {}

    public static String since(LocalDate day) {
        return LIST + "?" + FROM + "=" + day;
    }
}
