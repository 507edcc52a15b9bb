package org.claimdesk.claim;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.article.Articles;
import org.claimdesk.article.VersionDetails;
import org.claimdesk.claim.AppearanceCheck.Result;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.KeptText.Lost;
import org.claimdesk.shared.KeptText.Whole;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.VersionId;
import org.claimdesk.user.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where claims stand in articles, held against the texts. */
@Service
public class Appearances {

    private final ClaimReader reader;
    private final Articles articles;

    Appearances(ClaimReader reader, Articles articles) {
        this.reader = reader;
        this.articles = articles;
    }

    /** The hash of each text that the claim appears in, as it was captured. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Map<VersionId, Sha256> texts(ClaimId claim) {
        Map<VersionId, Sha256> hashes = new HashMap<>();
        for (Appearance appearance : reader.details(reader.require(claim)).appearances()) {
            hashes.computeIfAbsent(appearance.version(), id -> version(id).text());
        }
        return hashes;
    }

    /** Reads each text again and holds the claim's words against it. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<AppearanceCheck> verify(ClaimId claim) {
        return reader.details(reader.require(claim)).appearances().stream()
                .map(this::check)
                .toList();
    }

    private AppearanceCheck check(Appearance appearance) {
        return new AppearanceCheck(
                appearance,
                switch (articles.text(appearance.version())) {
                    case Whole(String text) ->
                            appearance.spans().stream().allMatch(span -> span.standsIn(text))
                                    ? Result.STANDS
                                    : Result.NOT_THERE;
                    case Lost.MISSING -> Result.TEXT_MISSING;
                    case Lost.ALTERED -> Result.TEXT_ALTERED;
                });
    }

    private VersionDetails version(VersionId id) {
        return articles.version(id)
                .orElseThrow(() -> new IllegalStateException("There is no version " + id));
    }
}
