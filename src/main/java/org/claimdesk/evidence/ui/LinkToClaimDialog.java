package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.Query;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.ClaimFilter;
import org.claimdesk.claim.ClaimOrder;
import org.claimdesk.claim.ClaimRow;
import org.claimdesk.claim.Claims;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.ui.Formats;
import org.claimdesk.ui.OnceButton;
import org.claimdesk.ui.WrittenDialog;

/** Asks for the claim that selected words speak to: one that is found by words, or a new one. */
class LinkToClaimDialog extends WrittenDialog {

    private static final int SHOWN = 120;

    /** One of the desk's, or words of which a claim is made once they are linked. */
    private record Choice(String statement, Optional<ClaimId> known) {}

    private final transient Claims claims;
    private final ComboBox<Choice> claim = new ComboBox<>(text("evidence.link.claim"));
    private final StancePicker stance = new StancePicker(Stance.SUPPORTS);
    private final transient BiPredicate<ClaimId, Stance> link;

    /**
     * @param words what was selected
     * @param link answers whether it was linked
     */
    LinkToClaimDialog(Claims claims, String words, BiPredicate<ClaimId, Stance> link) {
        this.claims = claims;
        this.link = link;
        setHeaderTitle(text("evidence.link.claim.title"));
        setWidth("560px");
        claim.setItemLabelGenerator(Choice::statement);
        claim.setItems(this::matching);
        claim.setAllowCustomValue(true);
        claim.addCustomValueSetListener(
                typed -> claim.setValue(new Choice(typed.getDetail().strip(), Optional.empty())));
        claim.setHelperText(text("evidence.link.claim.help"));
        claim.setRequiredIndicatorVisible(true);
        claim.setAutofocus(true);
        Paragraph quote = new Paragraph(Formats.shortened(words, SHOWN));
        quote.addClassName("serif");
        Div form = new Div(quote, claim, stance);
        form.addClassName("form");
        add(form);
        getFooter()
                .add(
                        new Button(text("ui.cancel"), click -> close()),
                        new OnceButton(text("evidence.link.claim.do"), this::decide));
    }

    private Stream<Choice> matching(Query<Choice, String> query) {
        return claims
                .find(
                        ClaimFilter.saying(query.getFilter().orElse("")),
                        ClaimOrder.NEWEST,
                        query.getOffset(),
                        query.getLimit())
                .stream()
                .map(LinkToClaimDialog::choice);
    }

    private static Choice choice(ClaimRow row) {
        return new Choice(row.statement(), Optional.of(row.id()));
    }

    private boolean decide() {
        Choice chosen = claim.getValue();
        boolean isMissing = chosen == null || chosen.statement().isBlank();
        claim.setInvalid(isMissing);
        claim.setErrorMessage(isMissing ? text("evidence.link.claim.missing") : null);
        if (chosen == null || isMissing) {
            return false;
        }
        ClaimId id = chosen.known().orElseGet(() -> noted(chosen.statement()));
        claim.setValue(new Choice(chosen.statement(), Optional.of(id)));
        boolean isLinked = link.test(id, stance.getValue());
        if (isLinked) {
            close();
        }
        return isLinked;
    }

    private ClaimId noted(String statement) {
        return claims.note(ClaimDescription.stating(statement)).id();
    }
}
