package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.claimdesk.evidence.ChooseOutcome;
import org.claimdesk.evidence.ChosenHeaders;
import org.claimdesk.evidence.SheetHeaders;
import org.claimdesk.ui.OnceButton;
import org.claimdesk.ui.Refusal;
import org.claimdesk.ui.WrittenDialog;

/** Asks which rows and columns name the others. */
class HeadersDialog extends WrittenDialog {

    private final TextField rows = new TextField(text("evidence.headers.rows"));
    private final TextField columns = new TextField(text("evidence.headers.columns"));
    private final Div trouble = new Div();
    private final transient BiFunction<SheetHeaders, Integer, ChooseOutcome> choosing;
    private final transient Consumer<ChosenHeaders> chosen;
    private int seen;

    /**
     * @param choosing what keeps them, given the version that the person saw
     * @param explained what they hold for
     * @param chosen told what holds now
     */
    HeadersDialog(
            ChosenHeaders now,
            BiFunction<SheetHeaders, Integer, ChooseOutcome> choosing,
            String explained,
            Consumer<ChosenHeaders> chosen) {
        this.choosing = choosing;
        this.chosen = chosen;
        seen = now.version();
        setHeaderTitle(text("evidence.headers.title"));
        setWidth("460px");
        rows.setValue(HeadersTexts.ends(now.headers().rowsTold()));
        rows.setHelperText(text("evidence.headers.rows.help", SheetHeaders.MOST));
        columns.setValue(HeadersTexts.ends(now.headers().columnsTold()));
        columns.setHelperText(text("evidence.headers.columns.help", SheetHeaders.MOST));
        Paragraph label = new Paragraph(explained);
        label.addClassNames("muted", "small");
        Div form = new Div(label, trouble, rows, columns);
        form.addClassName("form");
        add(form);
        OnceButton save = new OnceButton(text("evidence.headers.save"), this::save);
        getFooter().add(new Button(text("ui.cancel"), click -> close()), save);
        rows.setAutofocus(true);
    }

    private boolean save() {
        if (!isFine(rows, rows.getValue(), "") || !isFine(columns, "", columns.getValue())) {
            return false;
        }
        SheetHeaders headers = SheetHeaders.parse(rows.getValue(), columns.getValue());
        return switch (choosing.apply(headers, seen)) {
            case ChooseOutcome.Chosen(ChosenHeaders now) -> {
                close();
                chosen.accept(now);
                yield true;
            }
            case ChooseOutcome.Conflict(ChosenHeaders theirs) -> {
                seen = theirs.version();
                trouble.removeAll();
                trouble.add(
                        new Refusal(
                                text(
                                        "evidence.headers.meanwhile",
                                        HeadersTexts.which(theirs.headers())),
                                List.of()));
                yield false;
            }
        };
    }

    private static boolean isFine(TextField field, String rows, String columns) {
        boolean fine = true;
        try {
            SheetHeaders.parse(rows, columns);
        } catch (IllegalArgumentException e) {
            fine = false;
            field.setErrorMessage(text("evidence.headers.wrong"));
            field.focus();
        }
        field.setInvalid(!fine);
        return fine;
    }
}
