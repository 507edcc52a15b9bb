package org.claimdesk.evidence;

/** What somebody who makes documents is. */
public enum SourceKind {
    AUTHORITY,
    STATISTICS_OFFICE,
    COURT,
    PARLIAMENT,
    COMPANY,
    ASSOCIATION,
    RESEARCH,
    MEDIA,
    INTERNATIONAL_BODY,
    PERSON,
    OTHER
}
