package org.claimdesk.report.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.claimdesk.report.AskOutcome;
import org.claimdesk.report.ReportFormat;
import org.claimdesk.report.ReportRequest;
import org.claimdesk.shared.ReportId;
import org.claimdesk.ui.OnceButton;
import org.claimdesk.ui.Reason;
import org.claimdesk.ui.Refusal;

/** Asks what a report is to be about, and what it is to be had as. */
@StyleSheet("claimdesk/report.css")
class AskDialog extends Dialog {

    private final transient ReportScreens screens;
    private final transient Consumer<ReportId> asked;
    private final RadioButtonGroup<ScopeChoice> scope = new RadioButtonGroup<>();
    private final Div fields = new Div();
    private final CheckboxGroup<ReportFormat> formats = new CheckboxGroup<>();
    private final Div refusal = new Div();

    /**
     * @param choices at least one; the first is chosen
     * @param asked told which report will be made
     */
    AskDialog(ReportScreens screens, List<ScopeChoice> choices, Consumer<ReportId> asked) {
        this.screens = screens;
        this.asked = asked;
        setHeaderTitle(text("report.ask.title"));
        setWidth("600px");
        scope.setLabel(text("report.ask.about"));
        scope.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        scope.setItems(choices);
        scope.setItemLabelGenerator(ScopeChoice::label);
        scope.addValueChangeListener(change -> showFields(change.getValue()));
        scope.setValue(choices.getFirst());
        formats.setLabel(text("report.ask.formats"));
        formats.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        formats.setItems(ReportFormat.values());
        formats.setItemLabelGenerator(format -> nameOf("report.ask.format", format));
        formats.setValue(Set.of(ReportFormat.values()));
        Paragraph hint = new Paragraph(text("report.ask.hint"));
        hint.addClassNames("muted", "small");
        Div form = new Div(scope, fields, formats, hint, refusal);
        form.addClassNames("form", "report-form");
        add(form);
        OnceButton make = new OnceButton(text("report.ask.do"), this::ask);
        getFooter().add(new Button(text("ui.cancel"), click -> close()), make);
    }

    private void showFields(ScopeChoice choice) {
        fields.removeAll();
        choice.fields().ifPresent(fields::add);
        fields.setVisible(fields.getComponentCount() > 0);
        refusal.removeAll();
    }

    private boolean ask() {
        List<String> reasons = new ArrayList<>();
        ScopeChoice.Chosen chosen = scope.getValue().read();
        if (chosen instanceof ScopeChoice.Chosen.Missing(var missing)) {
            reasons.addAll(missing);
        }
        if (formats.getValue().isEmpty()) {
            reasons.add(text("report.ask.no-format"));
        }
        if (reasons.isEmpty() && chosen instanceof ScopeChoice.Chosen.Scope(var about)) {
            return take(screens.reports().ask(new ReportRequest(about, formats.getValue())));
        }
        refuse(reasons);
        return false;
    }

    private boolean take(AskOutcome outcome) {
        return switch (outcome) {
            case AskOutcome.Asked(var report) -> {
                close();
                asked.accept(report.id());
                yield true;
            }
            case AskOutcome.Refused(var reason) -> {
                refuse(List.of(nameOf("report.refused", reason)));
                yield false;
            }
        };
    }

    private void refuse(List<String> reasons) {
        refusal.removeAll();
        refusal.add(
                new Refusal(
                        text("report.ask.refused"), reasons.stream().map(Reason::new).toList()));
    }
}
