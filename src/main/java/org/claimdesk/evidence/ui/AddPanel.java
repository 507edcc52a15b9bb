package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/**
 * All ways to bring in evidence, and what is chosen for all of them. It is folded away until
 * somebody wants one, so that the list of what is here already stands at the top.
 */
class AddPanel extends Composite<Div> {

    private final Button toggle = new Button(text("evidence.add"), click -> fold(isOpen()));

    AddPanel(Component... parts) {
        getContent().addClassName("add-panel");
        getContent().add(parts);
        toggle.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        fold(true);
    }

    /** Opens and closes it; stands elsewhere. */
    Button toggle() {
        return toggle;
    }

    private boolean isOpen() {
        return getContent().isVisible();
    }

    private void fold(boolean away) {
        getContent().setVisible(!away);
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(!away));
    }
}
