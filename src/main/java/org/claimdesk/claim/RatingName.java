package org.claimdesk.claim;

/**
 * A rating as lists narrow by it: its key in every version of a scale, and what it is called now.
 */
public record RatingName(String key, String label) {}
