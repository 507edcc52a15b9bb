package org.claimdesk.crash;

import java.util.UUID;
import org.claimdesk.shared.Sha256;

/**
 * Something that a service said was saved: one line of the ledger, which is kept outside the
 * program that is killed.
 *
 * @param saved the hash of what must be found under the id
 */
record Acknowledged(Kind kind, UUID id, Sha256 saved) {

    enum Kind {
        BYTES,
        ARTICLE,
        CLAIM,
        NOTE,
        /** Under the claim, the words of whoever types them. */
        COPY,
        /** Under the claim, the hash of what was submitted. */
        REVISION,
        /** Under the claim, the hash that was approved. */
        APPROVAL
    }

    private static final String MARK = "acknowledged";

    static boolean isLine(String line) {
        return line.startsWith(MARK);
    }

    static Acknowledged read(String line) {
        String[] words = line.split(" ");
        return new Acknowledged(
                Kind.valueOf(words[1]), UUID.fromString(words[2]), new Sha256(words[3]));
    }

    String line() {
        return String.join(" ", MARK, kind.name(), id.toString(), saved.hex());
    }
}
