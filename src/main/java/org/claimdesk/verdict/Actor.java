package org.claimdesk.verdict;

import org.claimdesk.shared.UserId;

/** Who takes the step. */
interface Actor {

    UserId id();
}
