package org.claimdesk.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** One line on what an address says that narrows nothing, and the way to be rid of it. */
public class IgnoredFilters extends Composite<Div> {

    private final Span words = new Span();

    /**
     * @param clear writes the address anew, with nothing in it that means nothing
     */
    public IgnoredFilters(Runnable clear) {
        Button clearing = new Button(text("ui.filter.ignored.clear"), click -> clear.run());
        clearing.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        getContent().addClassNames("ignored-filters", "told-line");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(words, clearing);
        show(List.of());
    }

    /** Says what was not understood; nothing where that is nothing. */
    public void show(List<String> notUnderstood) {
        words.setText(
                text("ui.filter.ignored", notUnderstood.size(), String.join(", ", notUnderstood)));
        setVisible(!notUnderstood.isEmpty());
    }
}
