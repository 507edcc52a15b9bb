/**
 * The one answer to a claim: revisions, the rules of publishing, approval by somebody else,
 * publication.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "user",
            "store",
            "claim",
            "evidence",
            "evidence :: verification",
            "evidence :: translation"
        })
@NullMarked
package org.claimdesk.verdict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
