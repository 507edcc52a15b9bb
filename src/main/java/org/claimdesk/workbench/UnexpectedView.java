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
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.claimdesk.ui.EmptyState;
import org.claimdesk.ui.UnexpectedErrors;

/** A screen that failed on its way: a sentence with a reference, the detail in the log. */
@ParentLayout(MainLayout.class)
@PermitAll
class UnexpectedView extends Composite<Div>
        implements HasErrorParameter<Exception>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String reference = UnexpectedErrors.log(parameter.getException());
        H1 title = new H1(text("workbench.unexpected"));
        title.addClassName("visually-hidden");
        getContent()
                .add(
                        title,
                        new EmptyState(
                                text("workbench.unexpected"),
                                UnexpectedErrors.sentence(parameter.getException(), reference),
                                new Anchor(".", text("workbench.not-found.home"))));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return text("workbench.unexpected");
    }
}
