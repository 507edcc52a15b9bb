/** The append-only, hash-chained record of everything that happened, and its check. */
@ApplicationModule(allowedDependencies = {"shared", "ui", "user", "store", "command"})
@NullMarked
package org.claimdesk.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
