package org.claimdesk.evidence.imports;

/**
 * A file that is about to come.
 *
 * @param name with its folders, as the sender gave it; nothing in it is trusted
 * @param size in bytes
 */
public record AnnouncedFile(String name, long size) {}
