package org.claimdesk.workbench;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.claimdesk.article.ArticleDescription;
import org.claimdesk.article.ArticleDetails;
import org.claimdesk.article.ArticlePaths;
import org.claimdesk.article.Articles;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.verdict.FrozenAppearance;

/**
 * Leads from a revision to where the words of its claim stand: the reader, at the claim. Empty
 * where the article is no longer there: the words were frozen with the revision.
 */
class PlaceInArticle extends Div {

    PlaceInArticle(Articles articles, ClaimId claim, FrozenAppearance appearance) {
        addClassName("facts");
        articles.find(appearance.article())
                .map(ArticleDetails::description)
                .ifPresent(
                        article -> show(article, ArticlePaths.reader(appearance.article(), claim)));
    }

    private void show(ArticleDescription article, String path) {
        add(new Anchor(path, article.title()));
        if (article.outlet() != null) {
            add(new Span(article.outlet()));
        }
    }
}
