/**
 * Statements found in articles, followed until they are answered. Learns of evidence and verdicts
 * only what they tell it.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "ui", "user", "store", "article", "article :: ui"})
@NullMarked
package org.claimdesk.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
