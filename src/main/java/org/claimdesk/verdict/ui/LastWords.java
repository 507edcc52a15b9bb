package org.claimdesk.verdict.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.VaadinRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * Brings what is written in the form around it past the screen when its window goes away: a browser
 * drops the requests of a page that is gone, unless they were made to outlive it.
 */
@Tag("claimdesk-last-words")
@JsModule("./last-words/last-words.ts")
class LastWords extends Component {

    private final transient OpenCopy copy;
    private @Nullable UUID window;

    LastWords(OpenCopy copy) {
        this.copy = copy;
        getElement().setAttribute("hidden", true);
    }

    /** Other words were put into the form. */
    void settle() {
        if (isAttached()) {
            getElement().callJsFunction("settle");
        }
    }

    /** What the browser told is known, and the window is in use. */
    void heard() {
        UUID used = window;
        if (used != null) {
            getUI().ifPresent(ui -> OpenCopies.of(ui.getSession().getSession()).use(used));
        }
        getElement().callJsFunction("heard");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UUID id = OpenCopies.of(event.getSession().getSession()).add(copy);
        window = id;
        getElement().setAttribute("address", LastWordsTaking.ADDRESS + "/" + id);
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null
                && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            getElement().setAttribute("token-header", token.getHeaderName());
            getElement().setAttribute("token", token.getToken());
        }
        getElement().callJsFunction("settle");
    }
}
