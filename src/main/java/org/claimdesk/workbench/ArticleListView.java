package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.claimdesk.article.ArticlePaths;
import org.claimdesk.article.ui.ArticleScreens;
import org.claimdesk.user.Roles;

/** All articles of the desk. */
@Route(ArticlePaths.LIST)
@Menu(title = "article.list", order = 10)
@RolesAllowed(Roles.READER)
class ArticleListView extends ListPage {

    ArticleListView(ArticleScreens screens) {
        super(text("article.list"), ArticlePaths.LIST, screens.list());
    }
}
