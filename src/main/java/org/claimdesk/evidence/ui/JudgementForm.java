package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BiConsumer;
import org.claimdesk.evidence.Remarks;
import org.claimdesk.evidence.Stance;

/** Stance and remark of a piece of evidence, to be changed. */
class JudgementForm extends Composite<Div> {

    private final StancePicker stance;
    private final TextArea remark = new TextArea(text("evidence.remark"));

    JudgementForm(Stance given, String words, BiConsumer<Stance, String> save, Runnable cancel) {
        stance = new StancePicker(given);
        remark.setValue(words);
        remark.setMaxLength(Remarks.LONGEST);
        remark.setPlaceholder(text("evidence.remark.placeholder"));
        remark.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        Button done = new Button(text("evidence.save"));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        done.addClickListener(click -> save.accept(stance.getValue(), remark.getValue()));
        // What is still being written counts as written only when the field is left.
        done.addClickShortcut(Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        Button back = new Button(text("ui.cancel"), click -> cancel.run());
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        back.addClickShortcut(Key.ESCAPE).listenOn(this);
        Div buttons = new Div(done, back);
        buttons.addClassName("form-buttons");
        getContent().addClassName("judgement-form");
        getContent().add(stance, remark, buttons);
    }

    void focusRemark() {
        remark.focus();
    }
}
