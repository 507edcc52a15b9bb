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
                ? navigator.clipboard.writeText(%s).then(() => true, () => false)
                : false;
            """;

    private String content = "$0";

    /** What goes to the clipboard, and what is said when it is there. */
    public record Copied(String content, String done) {}

    public CopyButton(String label, String done, Supplier<String> content) {
        this(label, () -> new Copied(content.get(), done));
    }

    public CopyButton(String label, Supplier<Copied> content) {
        super(label);
        addThemeVariants(ButtonVariant.LUMO_SMALL);
        addClickListener(
                click -> {
                    Copied copied = content.get();
                    copy(copied.content(), copied.done());
                });
    }

    /**
     * Copies the whole address of a screen, as the browser reaches the desk.
     *
     * @param path from the root of the application
     */
    public static CopyButton ofAddress(String label, String done, String path) {
        CopyButton button = new CopyButton(label, done, () -> path);
        button.content = "new URL($0, document.baseURI).href";
        return button;
    }

    private void copy(String text, String done) {
        getElement()
                .executeJs(COPY.formatted(content), text)
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
