package org.claimdesk.claim.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimdesk.claim.ClaimDetails;
import org.claimdesk.claim.ClaimFilter;
import org.claimdesk.claim.ClaimOrder;
import org.claimdesk.claim.ClaimRow;
import org.claimdesk.claim.SetAside;
import org.claimdesk.claim.SetAside.Ground;
import org.claimdesk.claim.StatusOutcome;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.ui.OnceButton;
import org.claimdesk.ui.WrittenDialog;

/** Asks why a claim is not followed. */
class SetAsideDialog extends WrittenDialog {

    private final transient ClaimScreens screens;
    private final transient ClaimDetails claim;
    private final transient Consumer<StatusOutcome> done;
    private final RadioButtonGroup<Ground> ground = new RadioButtonGroup<>();
    private final ComboBox<ClaimRow> other = new ComboBox<>(text("claim.set-aside.other"));
    private final TextArea words = new TextArea(text("claim.set-aside.words"));

    SetAsideDialog(ClaimScreens screens, ClaimDetails claim, Consumer<StatusOutcome> done) {
        this.screens = screens;
        this.claim = claim;
        this.done = done;
        setHeaderTitle(text("claim.set-aside.title"));
        setWidth("560px");
        ground.setLabel(text("claim.set-aside.ground"));
        ground.setItems(Ground.values());
        ground.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        ground.setItemLabelGenerator(g -> nameOf("claim.set-aside", g));
        ground.setValue(Ground.NOT_CHECKABLE);
        ground.addValueChangeListener(
                change -> other.setVisible(change.getValue() == Ground.SAME_AS_ANOTHER));
        other.setVisible(false);
        other.setItemLabelGenerator(ClaimRow::statement);
        other.setItems(
                query -> others(query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        words.setMaxLength(SetAside.LONGEST_WORDS);
        Paragraph statement = new Paragraph(claim.statement());
        statement.addClassName("serif");
        Div form = new Div(statement, ground, other, words);
        form.addClassName("form");
        add(form);
        OnceButton set = new OnceButton(text("claim.set-aside.do"), this::set);
        getFooter().add(new Button(text("ui.cancel"), click -> close()), set);
    }

    private boolean set() {
        boolean same = ground.getValue() == Ground.SAME_AS_ANOTHER;
        if (same && other.getValue() == null) {
            other.setInvalid(true);
            other.setErrorMessage(text("claim.set-aside.other.missing"));
            return false;
        }
        ClaimId sameAs = same ? other.getValue().id() : null;
        close();
        done.accept(
                screens.claims()
                        .setAside(
                                claim.id(),
                                new SetAside(ground.getValue(), words.getValue(), sameAs)));
        return true;
    }

    private Stream<ClaimRow> others(String text, int offset, int limit) {
        return screens
                .claims()
                .find(ClaimFilter.saying(text), ClaimOrder.NEWEST, offset, limit)
                .stream()
                .filter(row -> !row.id().equals(claim.id()));
    }
}
