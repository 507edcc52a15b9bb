/**
 * What has to be there tomorrow: bytes under their hash, receipts of their arrival, the database
 * and the force to disk; and the guarded fetch of what lies elsewhere.
 */
@ApplicationModule(allowedDependencies = {"shared", "ui", "user"})
@NullMarked
package org.claimdesk.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
