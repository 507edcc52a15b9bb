package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.claimdesk.evidence.Stance;

/** The choice between the three stances, each with its shape. */
class StancePicker extends RadioButtonGroup<Stance> {

    StancePicker(Stance chosen) {
        super(text("evidence.stance"));
        setItems(Stance.values());
        setRenderer(new ComponentRenderer<>(StancePicker::option));
        setValue(chosen);
        addClassName("stance-picker");
    }

    private static Span option(Stance stance) {
        Span shape = new Span(StanceChip.shape(stance).symbol());
        shape.addClassNames("shape", StanceChip.tone(stance).className());
        shape.getElement().setAttribute("aria-hidden", "true");
        return new Span(shape, new Span(" " + nameOf("evidence.stance", stance)));
    }
}
