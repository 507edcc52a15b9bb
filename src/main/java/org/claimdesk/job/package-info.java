/** Background work that survives a restart, shows its progress and can be cancelled. */
@ApplicationModule(allowedDependencies = {"shared", "ui", "user"})
@NullMarked
package org.claimdesk.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
