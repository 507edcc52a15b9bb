package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Desk;

/** The way in. */
@Route(value = SignInView.PATH, autoLayout = false)
@AnonymousAllowed
class SignInView extends Door implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "login";

    private final LoginForm form = new LoginForm();
    private final Paragraph ended = new Paragraph(text("workbench.sign-in.ended"));
    private final transient CurrentUser current;

    SignInView(Desk desk, CurrentUser current) {
        super(text("workbench.sign-in.title"));
        this.current = current;
        form.setAction(PATH);
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        ended.addClassName("ended");
        ended.getElement().setAttribute("role", "status");
        ended.setVisible(false);
        add(
                new Paragraph(text("workbench.sign-in.to", desk.current().organisation())),
                ended,
                form,
                new Paragraph(text("workbench.sign-in.help")));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        InsideTab.wasLeftUnwillingly(event.getUI().getPage())
                .then(Boolean.class, ended::setVisible);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey("wait")) {
            form.showErrorMessage(
                    text("workbench.sign-in.wait.title"), text("workbench.sign-in.wait"));
        } else if (parameters.containsKey("error")) {
            form.setError(true);
        }
    }

    @Override
    public String getPageTitle() {
        return text("workbench.sign-in.title");
    }

    private static LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form fields = words.getForm();
        fields.setTitle(text("workbench.sign-in.title"));
        fields.setUsername(text("workbench.sign-in.name"));
        fields.setPassword(text("workbench.sign-in.password"));
        fields.setSubmit(text("workbench.sign-in.title"));
        words.setForm(fields);
        LoginI18n.ErrorMessage refused = words.getErrorMessage();
        refused.setTitle(text("workbench.sign-in.refused.title"));
        refused.setMessage(text("workbench.sign-in.refused"));
        refused.setUsername(text("workbench.sign-in.name-missing"));
        refused.setPassword(text("workbench.sign-in.password-missing"));
        words.setErrorMessage(refused);
        return words;
    }
}
