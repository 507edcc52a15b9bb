/** The kit that screens are built from: texts, notices, chips, formatted times. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.claimdesk.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
