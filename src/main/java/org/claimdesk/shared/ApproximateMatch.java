package org.claimdesk.shared;

/**
 * Where a text comes nearest to a pattern.
 *
 * @param start offset of the first UTF-16 code unit in the text
 * @param end offset after the last one
 * @param errors how many code units have to be replaced, put in or left out to make one the other
 */
record ApproximateMatch(int start, int end, int errors) {}
