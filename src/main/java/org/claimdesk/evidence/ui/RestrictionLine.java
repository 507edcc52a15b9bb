package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.claimdesk.evidence.Restriction;

/** To whom something is restricted, and the way to change that. */
class RestrictionLine extends Div {

    /**
     * @param changed told after each change; who acts may not know of it any more
     */
    RestrictionLine(
            EvidenceScreens screens,
            RestrictionPeople people,
            Restriction restriction,
            String name,
            Runnable changed) {
        addClassNames("line", "restriction-line");
        add(new RestrictedChip(), new Span(names(screens, restriction)));
        if (screens.mayGather()) {
            Button change =
                    new Button(
                            text("evidence.restriction.change"),
                            click -> new RestrictionDialog(screens, people, name, changed).open());
            change.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            add(change);
        }
    }

    /** To whom it is restricted. */
    static String names(EvidenceScreens screens, Restriction restriction) {
        String names =
                restriction.people().stream()
                        .map(screens.people()::nameOf)
                        .sorted()
                        .collect(Collectors.joining(", "));
        return text("evidence.restricted.to", names);
    }
}
