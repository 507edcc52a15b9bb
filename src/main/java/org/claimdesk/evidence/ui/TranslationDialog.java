package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.translation.TranslationDraft;
import org.claimdesk.evidence.translation.TranslationWords;
import org.claimdesk.shared.IncomingText;
import org.claimdesk.shared.TextRules;
import org.claimdesk.ui.OnceButton;
import org.claimdesk.ui.WrittenDialog;

/** Takes down what a passage says in another language, and who or what translated it. */
class TranslationDialog extends WrittenDialog {

    private final ComboBox<String> language = new ComboBox<>(text("evidence.translation.language"));
    private final TextArea words = new TextArea(text("evidence.translation.words"));
    private final Checkbox machine = new Checkbox(text("evidence.translation.is-machine"));
    private final TextField tool = new TextField(text("evidence.translation.tool"));
    private final Consumer<TranslationDraft> save;

    TranslationDialog(DocumentPassage passage, Locale desk, Consumer<TranslationDraft> save) {
        this.save = save;
        setHeaderTitle(text("evidence.translation.title"));
        setWidth("560px");
        Quotation quote = new Quotation(passage.quote());
        quote.addClassNames("serif", "quote");
        Paragraph what = new Paragraph(text("evidence.translation.what"));
        what.addClassNames("muted", "small");
        language.setItems(languages());
        language.setItemLabelGenerator(TranslationWords::name);
        language.setValue(desk.getLanguage());
        words.setMaxLength(TranslationDraft.LONGEST);
        words.setMinHeight("120px");
        words.setRequiredIndicatorVisible(true);
        tool.setMaxLength(TranslationDraft.LONGEST_TOOL);
        tool.setVisible(false);
        tool.setRequiredIndicatorVisible(true);
        machine.addValueChangeListener(change -> tool.setVisible(change.getValue()));
        Div form = new Div(what, quote, language, words, machine, tool);
        form.addClassName("form");
        add(form);
        getFooter()
                .add(
                        new Button(text("ui.cancel"), click -> close()),
                        new OnceButton(text("evidence.translation.save"), this::save));
        words.setAutofocus(true);
    }

    private static List<String> languages() {
        return Stream.of(Locale.getISOLanguages())
                .sorted(Comparator.comparing(TranslationWords::name))
                .toList();
    }

    private boolean save() {
        boolean readable = TextRules.accept(words.getValue()) instanceof IncomingText.Accepted;
        words.setErrorMessage(text("evidence.translation.words.missing"));
        words.setInvalid(!readable);
        boolean named = !machine.getValue() || !TextRules.showsNothing(tool.getValue());
        tool.setErrorMessage(text("evidence.translation.tool.missing"));
        tool.setInvalid(!named);
        boolean told = language.getValue() != null;
        language.setErrorMessage(text("evidence.translation.language.missing"));
        language.setInvalid(!told);
        if (!readable || !named || !told) {
            return false;
        }
        close();
        save.accept(
                new TranslationDraft(
                        language.getValue(),
                        words.getValue(),
                        machine.getValue() ? Optional.of(tool.getValue()) : Optional.empty()));
        return true;
    }
}
