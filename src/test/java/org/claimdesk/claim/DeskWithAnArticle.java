package org.claimdesk.claim;

import java.util.List;
import java.util.UUID;
import org.claimdesk.SomePeople;
import org.claimdesk.article.Articles;
import org.claimdesk.article.ImportOutcome;
import org.claimdesk.article.Imports;
import org.claimdesk.article.SomeArticle;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.VersionId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An article in which claims can be marked. */
abstract class DeskWithAnArticle {

    static final String QUOTE = "Nearly half of the rare earths";

    @Autowired Claims claims;
    @Autowired MarkedClaims markedClaims;
    @Autowired Imports imports;
    @Autowired Articles articles;
    @Autowired SomePeople people;

    UserId reviewer;
    ArticleId article;
    VersionId version;
    String text;

    @BeforeEach
    void importArticle() {
        reviewer = people.reviewer();
        text =
                "Trade grew. "
                        + QUOTE
                        + ", which are essential, come from one neighbour. A cafe\u0301 opened. "
                        + UUID.randomUUID();
        article =
                people.as(
                        reviewer,
                        () -> {
                            var outcome = imports.importText(text, SomeArticle.titled("On trade"));
                            return ((ImportOutcome.Imported) outcome).article();
                        });
        version = people.as(reviewer, () -> SomeArticle.versionOf(articles, article).id());
    }

    Selection select(String words) {
        int start = text.indexOf(words);
        return new Selection(start, start + words.length(), words);
    }

    MarkOutcome mark(Selection selection) {
        return people.as(reviewer, () -> claims.mark(version, List.of(selection)));
    }

    ClaimDetails marked(String words) {
        return ((MarkOutcome.Marked) mark(select(words))).claim();
    }

    MarkOutcome addTo(ClaimId claim, String words) {
        return people.as(reviewer, () -> claims.addTo(claim, version, select(words)));
    }

    UndoOutcome undoAdded(ClaimDetails claim) {
        AppearanceId place = claim.appearances().getFirst().id();
        return people.as(reviewer, () -> claims.undoAdded(claim.id(), place));
    }
}
