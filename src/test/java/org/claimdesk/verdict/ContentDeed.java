package org.claimdesk.verdict;

/** The ways to change what a revision freezes. */
enum ContentDeed {
    REWORD("claim.reworded"),
    NAME_THE_SPEAKER("claim.reworded"),
    DATE("claim.reworded"),
    ADD_WORDS("claim.appearance-added"),
    TAKE_WORDS_BACK("claim.appearance-undone"),
    ADD_A_PLACE("claim.appearance-added"),
    LINK_A_PASSAGE("evidence.linked"),
    LINK_A_NOTE("evidence.linked"),
    TURN_THE_STANCE("evidence.judged"),
    REMARK("evidence.judged"),
    UNLINK("evidence.unlinked"),
    RELINK("evidence.relinked");

    private final String action;

    ContentDeed(String action) {
        this.action = action;
    }

    /** As the log names it. */
    String action() {
        return action;
    }
}
