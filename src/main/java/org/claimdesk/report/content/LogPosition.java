package org.claimdesk.report.content;

import org.claimdesk.shared.Sha256;

/**
 * Where the audit log ended.
 *
 * @param position number of its last entry; 0 when there is none
 * @param head hash of that entry, on which all before it depend; zeros when there is none
 */
public record LogPosition(long position, Sha256 head) {}
