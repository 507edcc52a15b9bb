package org.claimdesk.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Why there is nothing to fetch, and what to do about it. */
class ReportEnded extends Composite<Div> {

    ReportEnded(String why) {
        getContent().addClassName("report-ended");
        getContent().add(new Span(why));
    }

    ReportEnded wayOut(String label, String title, Runnable action) {
        Button button = new Button(label, click -> action.run());
        button.setAriaLabel(label + ": " + title);
        button.setDisableOnClick(true);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        getContent().add(button);
        return this;
    }
}
