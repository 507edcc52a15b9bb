package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.claimdesk.article.ArticlePaths;
import org.claimdesk.article.ui.ArticleScreens;
import org.claimdesk.article.ui.ImportPanel;
import org.claimdesk.ui.Confirmation;
import org.claimdesk.ui.PageHeader;
import org.claimdesk.user.Roles;

/** Where articles come in. */
@Route(ArticlePaths.IMPORT)
@RolesAllowed(Roles.REVIEWER)
class ImportView extends Composite<Div> implements HasDynamicTitle, BeforeLeaveObserver {

    private final ImportPanel panel;

    ImportView(ArticleScreens screens) {
        panel =
                screens.importPanel(
                        article -> UI.getCurrent().navigate(ArticlePaths.reader(article)));
        Div body = new Div(panel);
        body.addClassName("page-body");
        getContent().add(new PageHeader(text("article.import")), body);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (panel.isUnsaved()) {
            var going = event.postpone();
            new Confirmation(
                            text("workbench.import.leave"),
                            text("workbench.import.leave.what"),
                            text("workbench.import.leave.do"),
                            going::proceed)
                    .dangerous()
                    .open();
        }
    }

    @Override
    public String getPageTitle() {
        return text("article.import");
    }
}
