package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.claimdesk.article.ArticlePaths;
import org.claimdesk.article.ui.ArticleList;
import org.claimdesk.article.ui.ArticleScreens;
import org.claimdesk.ui.PageHeader;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Roles;

/** All articles of the desk. */
@Route(ArticlePaths.LIST)
@Menu(title = "article.list", order = 10)
@RolesAllowed(Roles.READER)
class ArticleListView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ArticleList list;

    ArticleListView(ArticleScreens screens, CurrentUser currentUser) {
        list = screens.list();
        list.onNarrowed(this::keepInAddress);
        Div body = new Div(list);
        body.addClassName("page-body");
        getContent().addClassName("list-page");
        getContent()
                .add(
                        currentUser.may(Roles.REVIEWER)
                                ? new PageHeader(text("article.list"), importButton())
                                : new PageHeader(text("article.list")),
                        body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.show(event.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return text("article.list");
    }

    private static Component importButton() {
        Button button =
                new Button(
                        text("article.import"),
                        click -> UI.getCurrent().navigate(ArticlePaths.IMPORT));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void keepInAddress() {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(ArticlePaths.LIST, list.parameters()));
    }
}
