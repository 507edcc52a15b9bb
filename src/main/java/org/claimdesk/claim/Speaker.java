package org.claimdesk.claim;

/** Who said what is claimed. */
public record Speaker(SpeakerId id, String name) {

    public static final int LONGEST_NAME = 300;
}
