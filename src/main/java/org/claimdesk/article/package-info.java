/** Articles, their immutable versions and how they come in. */
@ApplicationModule(allowedDependencies = {"shared", "ui", "user", "store", "job", "extraction"})
@NullMarked
package org.claimdesk.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
