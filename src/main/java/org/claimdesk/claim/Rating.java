package org.claimdesk.claim;

/** A rating that claims have been given, as lists narrow by it. */
public record Rating(String key, String label) {}
