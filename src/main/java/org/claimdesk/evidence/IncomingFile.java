package org.claimdesk.evidence;

import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;

/**
 * A file on its way in.
 *
 * @param name as the sender gave it; nothing in it is trusted
 * @param bytes read once to the end, and not closed
 * @param claim for which it was brought in, where there is one
 * @param restrictedTo who alone may know of it, besides who sends it; empty for all who may read
 * @param restriction under which it comes already, where one was made before it; empty otherwise
 * @param oneOfMany whether it comes with so many others that nobody waits for it alone
 */
public record IncomingFile(
        String name,
        InputStream bytes,
        Optional<ClaimId> claim,
        Optional<Set<UserId>> restrictedTo,
        Optional<RestrictionId> restriction,
        boolean oneOfMany) {

    public IncomingFile {
        restrictedTo = restrictedTo.map(Set::copyOf);
    }

    /** One that somebody waits for. */
    public IncomingFile(
            String name,
            InputStream bytes,
            Optional<ClaimId> claim,
            Optional<Set<UserId>> restrictedTo) {
        this(name, bytes, claim, restrictedTo, Optional.empty(), false);
    }

    /** One for all to see. */
    public IncomingFile(String name, InputStream bytes, Optional<ClaimId> claim) {
        this(name, bytes, claim, Optional.empty());
    }

    public IncomingFile amongMany() {
        return new IncomingFile(name, bytes, claim, restrictedTo, restriction, true);
    }

    /** The same, as secret as what was decided before it came. */
    public IncomingFile under(Optional<RestrictionId> made) {
        return new IncomingFile(name, bytes, claim, restrictedTo, made, oneOfMany);
    }

    boolean isRestricted() {
        return restrictedTo.isPresent() || restriction.isPresent();
    }
}
