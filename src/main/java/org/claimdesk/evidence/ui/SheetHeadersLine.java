package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.claimdesk.evidence.ChosenHeaders;
import org.claimdesk.shared.LayerId;

/** Says which rows and columns of a sheet were taken for its headers, and lets them be changed. */
class SheetHeadersLine extends Composite<Div> {

    private final transient EvidenceScreens screens;
    private final Runnable changed;

    /**
     * @param changed told when a person chose others
     */
    SheetHeadersLine(EvidenceScreens screens, Runnable changed) {
        this.screens = screens;
        this.changed = changed;
        getContent().addClassNames("sheet-headers", "small", "muted");
    }

    void show(LayerId layer, int sheet) {
        getContent().removeAll();
        screens.sheets().headers(layer, sheet).ifPresent(headers -> show(layer, sheet, headers));
    }

    private void show(LayerId layer, int sheet, ChosenHeaders headers) {
        getContent().add(new Span(HeadersTexts.said(screens, headers)));
        if (screens.mayGather()) {
            Button change =
                    new Button(
                            text("evidence.headers.change"),
                            click ->
                                    new HeadersDialog(
                                                    headers,
                                                    (chosen, seen) ->
                                                            screens.sheets()
                                                                    .choose(
                                                                            layer, sheet, chosen,
                                                                            seen),
                                                    text("evidence.headers.explained.sheet"),
                                                    now -> {
                                                        show(layer, sheet);
                                                        changed.run();
                                                    })
                                            .open());
            change.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            getContent().add(change);
        }
    }
}
