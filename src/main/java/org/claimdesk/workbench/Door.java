package org.claimdesk.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;

/** A screen for people who are not inside: one card with the desk's name. */
abstract class Door extends Composite<Main> {

    private final Div card = new Div();

    Door(String title) {
        card.addClassName("door-card");
        card.add(new Brand(), new H1(title));
        getContent().addClassName("door");
        getContent().add(card);
    }

    void add(Component... parts) {
        card.add(parts);
    }
}
