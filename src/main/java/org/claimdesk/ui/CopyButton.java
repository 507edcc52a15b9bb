package org.claimdesk.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.Supplier;

/** Puts a text on the clipboard and says so, or says that the browser refused. */
public class CopyButton extends Button {

    private static final String COPY =
            """
            return navigator.clipboard
                ? navigator.clipboard.writeText($0).then(() => true, () => false)
                : false;
            """;

    public CopyButton(String label, String done, Supplier<String> content) {
        super(label);
        addThemeVariants(ButtonVariant.LUMO_SMALL);
        addClickListener(click -> copy(content.get(), done));
    }

    private void copy(String content, String done) {
        getElement()
                .executeJs(COPY, content)
                .then(
                        Boolean.class,
                        copied -> {
                            if (copied) {
                                Notices.success(done);
                            } else {
                                Notices.refusal(text("ui.copy.refused"));
                            }
                        });
    }
}
