/** What screens show of claims: their state, their form, their place in the texts. */
@NamedInterface("ui")
@NullMarked
package org.claimdesk.claim.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
