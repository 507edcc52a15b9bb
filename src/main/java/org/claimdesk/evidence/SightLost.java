package org.claimdesk.evidence;

import org.claimdesk.shared.UserId;

/** Something is not there any more for somebody who knew of it. */
record SightLost(UserId person) {}
