package org.claimdesk.verdict;

/** A rating as one version of a scale words it. */
public record GivenRating(ScaleRef scale, Rating rating) {}
