package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.claimdesk.ui.EmptyState;

/** Nothing is there, or nothing that this person may know of: the two look the same. */
@ParentLayout(MainLayout.class)
@PermitAll
class NotFoundView extends Composite<Div>
        implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        H1 title = new H1(text("workbench.not-found"));
        title.addClassName("visually-hidden");
        getContent()
                .add(
                        title,
                        new EmptyState(
                                text("workbench.not-found"),
                                text("workbench.not-found.help"),
                                new Anchor(".", text("workbench.not-found.home"))));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return text("workbench.not-found");
    }
}
