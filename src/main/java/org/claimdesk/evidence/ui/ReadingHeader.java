package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.shared.ClaimId;

/** Around the name of the document that lies open beside a claim: the way back, and more room. */
final class ReadingHeader {

    private ReadingHeader() {}

    /**
     * @param wide told whether the document is to have more room
     */
    static List<Component> around(
            DocumentDetails document, ClaimId claim, Runnable close, Consumer<Boolean> wide) {
        Button back = new Button(text("evidence.reading.back"), click -> close.run());
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        back.addClassNames("link-button", "back");
        return List.of(back, wider(wide), page(document, claim));
    }

    private static Button wider(Consumer<Boolean> wide) {
        Button wider = new Button(VaadinIcon.EXPAND_SQUARE.create());
        wider.setAriaLabel(text("evidence.reading.wider"));
        wider.setTooltipText(text("evidence.reading.wider"));
        wider.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        wider.addClassName("wider");
        wider.getElement().setAttribute("aria-pressed", "false");
        wider.addClickListener(
                click -> {
                    boolean now = wider.getElement().getAttribute("aria-pressed").equals("false");
                    wider.getElement().setAttribute("aria-pressed", Boolean.toString(now));
                    wide.accept(now);
                });
        return wider;
    }

    private static Anchor page(DocumentDetails document, ClaimId claim) {
        Anchor page =
                new Anchor(
                        EvidencePaths.forClaim(document.id(), claim),
                        VaadinIcon.EXTERNAL_LINK.create());
        page.setAriaLabel(text("evidence.reading.own-page"));
        page.setTitle(text("evidence.reading.own-page"));
        page.addClassName("own-page");
        return page;
    }
}
