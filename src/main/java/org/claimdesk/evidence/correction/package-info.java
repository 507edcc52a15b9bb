/** Text layers that a person put right, and what differs between two texts. */
@NullMarked
package org.claimdesk.evidence.correction;

import org.jspecify.annotations.NullMarked;
