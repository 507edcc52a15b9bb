/** Documents, their text layers, and the passages of them that bear on a claim. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "user",
            "store",
            "job",
            "extraction",
            "command",
            "claim"
        })
@NullMarked
package org.claimdesk.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
