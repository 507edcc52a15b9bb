package org.claimdesk.claim.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.QueryParameters;
import org.claimdesk.article.ArticleFilter;
import org.claimdesk.article.ArticleOrder;
import org.claimdesk.article.ArticlePaths;
import org.claimdesk.article.ArticleRow;
import org.claimdesk.shared.ClaimId;

/** Leads to an article with the claim chosen, where its words can be selected and added to it. */
class FindInArticle extends ComboBox<ArticleRow> {

    FindInArticle(ClaimScreens screens, ClaimId claim) {
        setLabel(text("claim.find-in-article"));
        setHelperText(text("claim.find-in-article.help"));
        setWidthFull();
        setItemLabelGenerator(ArticleRow::title);
        setItems(
                query ->
                        screens
                                .articles()
                                .find(
                                        titled(query.getFilter().orElse("")),
                                        ArticleOrder.NEWEST,
                                        query.getOffset(),
                                        query.getLimit())
                                .stream());
        addValueChangeListener(
                change -> {
                    if (change.isFromClient() && change.getValue() != null) {
                        UI.getCurrent()
                                .navigate(
                                        ArticlePaths.reader(change.getValue().id()),
                                        QueryParameters.of(ArticlePaths.CLAIM, claim.toString()));
                    }
                });
    }

    private static ArticleFilter titled(String words) {
        return new ArticleFilter(words.isBlank() ? null : words, null, null, null);
    }
}
