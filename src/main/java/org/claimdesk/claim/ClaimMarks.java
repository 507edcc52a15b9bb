package org.claimdesk.claim;

import java.util.List;
import org.claimdesk.shared.VersionId;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives the browser the marks of a version, past the session, which never holds them. */
@RestController
class ClaimMarks {

    private final Claims claims;

    ClaimMarks(Claims claims) {
        this.claims = claims;
    }

    @GetMapping("/content/versions/{id}/marks")
    ResponseEntity<List<Drawn>> marks(@PathVariable VersionId id) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(claims.marks(id).stream().map(Drawn::of).toList());
    }

    /** As the browser reads a mark: spans as pairs of offsets. */
    record Drawn(String id, String state, List<int[]> spans) {

        static Drawn of(Mark mark) {
            return new Drawn(
                    mark.claim().toString(),
                    mark.state().className(),
                    mark.stretches().stream()
                            .map(stretch -> new int[] {stretch.start(), stretch.end()})
                            .toList());
        }
    }
}
