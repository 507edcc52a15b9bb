package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.ui.Shape;

/** Warns that a server called what it sent something else than it is. */
final class CapturedLine {

    private CapturedLine() {}

    static Optional<Div> of(Map<String, String> told) {
        return Optional.ofNullable(told.get("capture:declared-type"))
                .map(
                        declared -> {
                            Span sign = new Span(Shape.MISSING.symbol());
                            sign.getElement().setAttribute("aria-hidden", "true");
                            Div line =
                                    new Div(
                                            sign,
                                            new Span(
                                                    text(
                                                            "evidence.contradicted",
                                                            declared,
                                                            told.getOrDefault(
                                                                    "capture:type", ""))));
                            line.addClassNames("edition-line", "small");
                            return line;
                        });
    }
}
