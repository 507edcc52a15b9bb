package org.claimdesk.bench.added;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The main layout around a heading. */
@Route("bench/heading")
@PermitAll
class HeadingView extends Div {

    HeadingView() {
        add(new H1("A heading"));
    }
}
