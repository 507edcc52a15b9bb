package org.claimdesk.user;

import java.util.Set;
import java.util.UUID;
import org.claimdesk.shared.UserId;

/** The desk itself, where something happens without a person. It may read, and little else. */
public final class SystemUser {

    public static final UserId ID = new UserId(new UUID(0, 0));

    static final SignedIn SIGNED_IN =
            new SignedIn(ID.value(), "system", Set.of(Roles.SYSTEM, Roles.READER), 0);

    private SystemUser() {}
}
