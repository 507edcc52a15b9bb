package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import org.claimdesk.verdict.Rating;
import org.claimdesk.verdict.Rating.Outcome;
import org.claimdesk.verdict.Scale;

/** The ratings of a scale side by side; arrows move between them. */
class RatingGroup extends RadioButtonGroup<Rating> {

    RatingGroup(Scale scale) {
        super(text("verdict.rating"));
        addClassName("rating-group");
        setItems(scale.ratings());
        setItemLabelGenerator(Rating::label);
        setRenderer(new ComponentRenderer<>(RatingGroup::label));
    }

    Optional<String> key() {
        return getOptionalValue().map(Rating::key);
    }

    void choose(Optional<String> key) {
        setValue(
                key.flatMap(
                                wanted ->
                                        getListDataView()
                                                .getItems()
                                                .filter(rating -> rating.key().equals(wanted))
                                                .findFirst())
                        .orElse(null));
    }

    /** The group itself takes no focus: the chosen rating does, or the first. */
    void focusChosen() {
        getElement()
                .executeJs(
                        """
                        (this.querySelector('vaadin-radio-button[checked]')
                            ?? this.querySelector('vaadin-radio-button')).focus()
                        """);
    }

    private static Span label(Rating rating) {
        Span symbol = new Span(Looks.shape(rating).symbol());
        symbol.addClassName("shape");
        symbol.getElement().setAttribute("aria-hidden", "true");
        Span label = new Span(symbol, new Span(rating.label()));
        label.addClassNames("rating", Looks.tone(rating).className());
        if (rating instanceof Outcome) {
            label.addClassName("outcome");
        }
        return label;
    }
}
