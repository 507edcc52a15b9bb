/** What screens show of claims: their form, their cards, their context, their list. */
@NamedInterface("ui")
@NullMarked
package org.claimdesk.claim.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
