package org.claimdesk.claim;

/**
 * What claims are sorted under.
 *
 * @param retired offered no more; stays where it stands
 */
public record Topic(TopicId id, String name, boolean retired) {

    public static final int LONGEST_NAME = 100;
}
