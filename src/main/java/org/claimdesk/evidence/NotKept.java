package org.claimdesk.evidence;

import java.util.Locale;

/** Why a file of an import is not among the documents. Each has a sentence for the person. */
public enum NotKept {
    EMPTY,
    TOO_LARGE,
    /** The connection broke, or the browser went away. */
    INTERRUPTED,
    DISK_FULL,
    NOT_WRITTEN,
    /** The desk may not read it, or it is there no more. */
    UNREADABLE,
    /** A link to another place. */
    LINK,
    /** No file but a pipe, a device or a socket. */
    SPECIAL;

    /** Of the sentence that says it to a person, who knows of which file. */
    public String key() {
        return "evidence.import.not-kept." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the desk may find it otherwise when it looks once more. */
    public boolean mayPass() {
        return switch (this) {
            case INTERRUPTED, DISK_FULL, NOT_WRITTEN, UNREADABLE -> true;
            case EMPTY, TOO_LARGE, LINK, SPECIAL -> false;
        };
    }

    /** Whether somebody will miss what was in it. */
    public boolean isLoss() {
        return mayPass() || this == TOO_LARGE;
    }
}
