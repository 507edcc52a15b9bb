/** What an auditor takes away: reports on articles, claims and periods. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "user",
            "store",
            "job",
            "article",
            "claim",
            "evidence",
            "evidence :: verification",
            "evidence :: translation",
            "verdict",
            "audit"
        })
@NullMarked
package org.claimdesk.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
