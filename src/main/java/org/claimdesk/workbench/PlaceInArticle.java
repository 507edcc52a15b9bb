package org.claimdesk.workbench;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.claimdesk.article.ArticleDescription;
import org.claimdesk.article.ArticlePaths;
import org.claimdesk.article.Articles;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.verdict.FrozenAppearance;

/** Leads from a revision to where the words of its claim stand: the reader, at the claim. */
class PlaceInArticle extends Div {

    PlaceInArticle(Articles articles, ClaimId claim, FrozenAppearance appearance) {
        ArticleDescription article = articles.get(appearance.article()).description();
        addClassName("facts");
        add(new Anchor(ArticlePaths.reader(appearance.article(), claim), article.title()));
        if (article.outlet() != null) {
            add(new Span(article.outlet()));
        }
    }
}
