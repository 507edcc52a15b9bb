package org.claimdesk.claim;

import java.util.List;
import org.claimdesk.shared.VersionId;
import org.claimdesk.ui.TextMark;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives the browser the marks of a version, past the session, which never holds them. */
@RestController
class ClaimMarks {

    private final MarkedClaims claims;

    ClaimMarks(MarkedClaims claims) {
        this.claims = claims;
    }

    @GetMapping("/content/versions/{id}/marks")
    ResponseEntity<List<TextMark>> marks(@PathVariable VersionId id) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(TextMarks.all(claims.marks(id)));
    }
}
