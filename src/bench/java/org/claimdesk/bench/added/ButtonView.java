package org.claimdesk.bench.added;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A button whose listener does nothing, alone on its page. */
@Route(value = "bench/button", autoLayout = false)
@PermitAll
class ButtonView extends Div {

    ButtonView() {
        add(new Button("Nothing", click -> {}));
    }
}
