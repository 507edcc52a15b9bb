/**
 * The shell and the screens that join features: layout, sign-in, home, lists, the claim page,
 * approvals.
 */
@ApplicationModule
@NullMarked
package org.claimdesk.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
