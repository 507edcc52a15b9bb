package org.claimdesk.verdict.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.claimdesk.ui.Reason;
import org.claimdesk.ui.Texts;
import org.claimdesk.verdict.Refusal;
import org.claimdesk.verdict.WayOut;

/** Everything that stands in the way of a step, each with its way out. */
final class RefusalBox {

    private RefusalBox() {}

    static org.claimdesk.ui.Refusal of(
            String what, List<Refusal> refusals, Set<WayOut> leading, Consumer<WayOut> ways) {
        return new org.claimdesk.ui.Refusal(
                what, refusals.stream().map(refusal -> reason(refusal, leading, ways)).toList());
    }

    private static Reason reason(Refusal refusal, Set<WayOut> leading, Consumer<WayOut> ways) {
        if (!leading.contains(refusal.wayOut())) {
            return new Reason(RefusalTexts.of(refusal));
        }
        Button way =
                new Button(
                        Texts.nameOf("verdict.way", refusal.wayOut()),
                        click -> ways.accept(refusal.wayOut()));
        way.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return new Reason(RefusalTexts.of(refusal), way);
    }
}
