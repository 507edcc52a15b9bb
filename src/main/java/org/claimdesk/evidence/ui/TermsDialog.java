package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.claimdesk.evidence.Attribution;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.HandingOn;
import org.claimdesk.evidence.Terms;
import org.claimdesk.evidence.TermsOutcome;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.OnceButton;
import org.claimdesk.ui.WrittenDialog;

/** Says on what terms a document was given. */
class TermsDialog extends WrittenDialog {

    private final transient EvidenceScreens screens;
    private final transient DocumentDetails document;
    private final Runnable saved;
    private final RadioButtonGroup<Optional<Attribution>> attribution =
            new RadioButtonGroup<>(text("evidence.terms.attribution"));
    private final RadioButtonGroup<HandingOn> handingOn =
            new RadioButtonGroup<>(text("evidence.terms.handing-on"));
    private transient Terms seen;

    TermsDialog(EvidenceScreens screens, DocumentDetails document, Terms terms, Runnable saved) {
        this.screens = screens;
        this.document = document;
        this.saved = saved;
        seen = terms;
        setHeaderTitle(text("evidence.terms.title", document.name()));
        setWidth("520px");
        List<Optional<Attribution>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        Arrays.stream(Attribution.values()).map(Optional::of).forEach(choices::add);
        attribution.setItems(choices);
        attribution.setItemLabelGenerator(
                one ->
                        one.map(own -> nameOf("evidence.attribution.choice", own))
                                .orElseGet(() -> text("evidence.attribution.of-source")));
        attribution.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        handingOn.setItems(HandingOn.values());
        handingOn.setItemLabelGenerator(one -> nameOf("evidence.handing-on.choice", one));
        handingOn.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        show(terms);
        Paragraph what = new Paragraph(text("evidence.terms.what"));
        what.addClassNames("muted", "small");
        Div form = new Div(attribution, handingOn, what);
        form.addClassName("form");
        add(form);
        getFooter()
                .add(
                        new Button(text("ui.cancel"), click -> close()),
                        new OnceButton(text("evidence.terms.save"), this::save));
    }

    private void show(Terms terms) {
        seen = terms;
        attribution.setValue(terms.own());
        handingOn.setValue(terms.handingOn());
    }

    private boolean save() {
        Terms written = new Terms(attribution.getValue(), handingOn.getValue());
        return switch (screens.agreements().agree(document.id(), written, seen)) {
            case TermsOutcome.Agreed agreed -> {
                close();
                saved.run();
                yield true;
            }
            case TermsOutcome.Conflict(var theirs) -> {
                show(theirs.terms());
                Notices.refusal(text("evidence.terms.conflict"));
                yield false;
            }
        };
    }
}
