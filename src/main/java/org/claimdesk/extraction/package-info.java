/** Text out of foreign bytes, read in a child process. The only place that knows the parsers. */
@ApplicationModule(allowedDependencies = {"shared", "store", "job"})
@NullMarked
package org.claimdesk.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
