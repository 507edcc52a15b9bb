package org.claimdesk.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Words that somebody looks for; tells them while they are typed. */
public class WordsField extends TextField {

    public WordsField() {
        setValueChangeMode(ValueChangeMode.LAZY);
        setClearButtonVisible(true);
    }

    public WordsField(String label) {
        this();
        setLabel(label);
    }
}
