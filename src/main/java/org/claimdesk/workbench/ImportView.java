package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.claimdesk.article.ArticlePaths;
import org.claimdesk.article.ui.ArticleScreens;
import org.claimdesk.ui.PageHeader;
import org.claimdesk.user.Roles;

/** Where articles come in. */
@Route(ArticlePaths.IMPORT)
@RolesAllowed(Roles.REVIEWER)
class ImportView extends Composite<Div> implements HasDynamicTitle {

    ImportView(ArticleScreens screens) {
        Div body =
                new Div(
                        screens.importPanel(
                                article -> UI.getCurrent().navigate(ArticlePaths.reader(article))));
        body.addClassName("page-body");
        getContent().add(new PageHeader(text("article.import")), body);
    }

    @Override
    public String getPageTitle() {
        return text("article.import");
    }
}
