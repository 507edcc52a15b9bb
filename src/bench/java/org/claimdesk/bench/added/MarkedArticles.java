package org.claimdesk.bench.added;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.article.ArticleDescription;
import org.claimdesk.article.ArticleKind;
import org.claimdesk.article.ImportOutcome;
import org.claimdesk.article.Imports;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.MarkOutcome;
import org.claimdesk.claim.SetAside;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.VersionId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Imports invented articles and marks claims all over them, some of which move on. */
@Component
@Profile(DeskFiller.PROFILE)
class MarkedArticles {

    private final Imports imports;
    private final Claims claims;

    MarkedArticles(Imports imports, Claims claims) {
        this.imports = imports;
        this.claims = claims;
    }

    Marked make(String title, int words, int count) {
        InventedText invented = InventedText.of(words);
        var outcome =
                imports.importText(
                        invented.text(),
                        new ArticleDescription(
                                ArticleKind.ARTICLE, title, null, null, null, null, null));
        if (!(outcome instanceof ImportOutcome.Imported(ArticleId article, VersionId version))) {
            throw new IllegalStateException("Not imported: " + outcome);
        }
        List<ClaimId> marked = new ArrayList<>();
        for (Selection selection : invented.selections(count)) {
            ClaimId claim = mark(version, selection);
            moveOn(claim, marked.size());
            marked.add(claim);
        }
        return new Marked(article, version, marked.get(count / 2));
    }

    private ClaimId mark(VersionId version, Selection selection) {
        var outcome = claims.mark(version, List.of(selection));
        if (!(outcome instanceof MarkOutcome.Marked(var claim))) {
            throw new IllegalStateException("Not marked: " + outcome);
        }
        return claim.id();
    }

    private void moveOn(ClaimId claim, int number) {
        switch (number % 10) {
            case 1, 4, 7 -> claims.takeUp(claim);
            case 8 -> claims.setAside(claim, new SetAside(SetAside.Ground.NOT_WORTH_IT, "", null));
            default -> {}
        }
    }

    /**
     * An article that was made.
     *
     * @param claim one of its claims, in the middle of the text
     */
    record Marked(ArticleId article, VersionId version, ClaimId claim) {}
}
