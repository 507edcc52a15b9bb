/** Commands at the server, and the channel through which they ask the desk that runs there. */
@ApplicationModule(allowedDependencies = {"shared", "ui", "store"})
@NullMarked
package org.claimdesk.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
