package org.claimdesk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;

/** What a browser tells where somebody types into the fields for days. */
public final class Written {

    private Written() {}

    public static void day(DatePicker field, String words) {
        arrives(field.getElement(), words, "");
    }

    /** A day in the form of programs. */
    public static void iso(DatePicker field, String day) {
        arrives(field.getElement(), day, day);
    }

    /** Either part may be empty; both in the form of programs where they are not bad. */
    public static void parts(DateTimePicker field, Part day, Part time) {
        arrives(part(field, DatePicker.class), day.words(), day.value());
        arrives(part(field, TimePicker.class), time.words(), time.value());
        boolean isWhole = !day.value().isEmpty() && !time.value().isEmpty();
        arrives(field.getElement(), "", isWhole ? day.value() + "T" + time.value() : "");
    }

    public record Part(String words, String value) {

        public static final Part NONE = new Part("", "");

        public static Part good(String words) {
            return new Part(words, words);
        }

        public static Part bad(String words) {
            return new Part(words, "");
        }
    }

    private static Element part(DateTimePicker field, Class<? extends Component> kind) {
        return field.getElement()
                .getChildren()
                .filter(child -> child.getComponent().filter(kind::isInstance).isPresent())
                .findAny()
                .orElseThrow();
    }

    private static void arrives(Element field, String words, String value) {
        field.setProperty("_inputElementValue", words);
        if (field.getProperty("value", "").equals(value)) {
            if (!value.isEmpty()) {
                return;
            }
            field.getNode()
                    .getFeature(ElementListenerMap.class)
                    .fireEvent(
                            new DomEvent(
                                    field, "unparsable-change", JacksonUtils.createObjectNode()));
            return;
        }
        try {
            field.getNode()
                    .getFeature(ElementPropertyMap.class)
                    .deferredUpdateFromClient("value", value)
                    .run();
        } catch (PropertyChangeDeniedException e) {
            throw new IllegalStateException(e);
        }
    }
}
