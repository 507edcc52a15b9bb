package org.claimdesk.evidence.ui;

import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.FilesBeyondLimits;
import org.claimdesk.ui.MenuCount;
import org.springframework.stereotype.Component;

/** How many files need an administrator to be read. */
@Component
class FilesBeyondLimitsCount implements MenuCount {

    private final FilesBeyondLimits files;

    FilesBeyondLimitsCount(FilesBeyondLimits files) {
        this.files = files;
    }

    @Override
    public String path() {
        return EvidencePaths.BEYOND_LIMITS;
    }

    @Override
    public long count() {
        return files.count();
    }
}
