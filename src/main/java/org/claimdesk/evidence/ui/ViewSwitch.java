package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The choice between the views of a document; not there where it has only one. */
class ViewSwitch extends Composite<Div> {

    private final Map<ReadingView, Button> buttons = new EnumMap<>(ReadingView.class);

    /**
     * @param chosen told of each choice
     */
    ViewSwitch(List<ReadingView> views, Consumer<ReadingView> chosen) {
        getContent().addClassName("view-switch");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", text("evidence.view"));
        setVisible(views.size() > 1);
        for (ReadingView view : views) {
            Button button = new Button(view.label(), click -> chosen.accept(view));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            button.addClassName(view.address());
            buttons.put(view, button);
            getContent().add(button);
        }
    }

    /** Says which one it is now. */
    void at(ReadingView view) {
        buttons.forEach(
                (each, button) ->
                        button.getElement()
                                .setAttribute("aria-pressed", Boolean.toString(each == view)));
    }
}
