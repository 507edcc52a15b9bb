/**
 * The people of the desk: accounts, roles, who is acting now, and the settings of the desk itself.
 */
@ApplicationModule(allowedDependencies = {"shared", "ui"})
@NullMarked
package org.claimdesk.user;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
