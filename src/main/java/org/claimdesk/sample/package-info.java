/** A sample desk for a first look. */
@ApplicationModule
@NullMarked
package org.claimdesk.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
