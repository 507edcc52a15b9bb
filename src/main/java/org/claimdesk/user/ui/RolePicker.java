package org.claimdesk.user.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.claimdesk.user.Role;

/** Which roles somebody has, each with what it lets them do. */
class RolePicker extends CheckboxGroup<Role> {

    RolePicker() {
        setLabel(text("user.roles"));
        setItems(Role.values());
        setItemLabelGenerator(role -> nameOf("user.role", role));
        addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        setRenderer(new ComponentRenderer<>(RolePicker::explained));
    }

    private static Div explained(Role role) {
        Span may = new Span(nameOf("user.role.may", role));
        may.addClassNames("muted", "small");
        Div both = new Div(new Span(nameOf("user.role", role)), may);
        both.addClassName("names");
        return both;
    }
}
