package org.claimdesk.shared;

import java.util.Map;

/**
 * Something that happened and is recorded. Publish it in the transaction that did it: the audit log
 * adds who and when and writes it before the commit, or the commit fails.
 */
public interface Audited {

    /** What happened, as subject and past participle: {@code claim.marked}. Never changes later. */
    String action();

    Subject subject();

    /**
     * What stands in the log for ever: ids, hashes, numbers and names of constants. Never a
     * person's name, never a text that somebody typed. The values are strings.
     */
    Map<String, String> facts();

    /**
     * Names and texts. They lie beside the log under a salted commitment, so that they can be
     * removed without breaking the chain.
     */
    default Map<String, String> values() {
        return Map.of();
    }
}
