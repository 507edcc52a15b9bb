package org.claimdesk.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A dialog in which people write. A click beside it leaves it open; Esc closes it, but asks first
 * where something was written since it opened.
 */
public class WrittenDialog extends Dialog {

    /** What is being typed reaches the server only when its field is left, and Esc leaves none. */
    private static final String TELL_BEFORE_ESC =
            """
            const tell = event => {
                if (event.key === 'Escape') {
                    document.activeElement?.dispatchEvent(new Event('change', { bubbles: true }));
                }
            };
            window.addEventListener('keydown', tell, true);
            this.addEventListener('opened-changed', event =>
                event.detail.value || window.removeEventListener('keydown', tell, true));
            """;

    private final transient Map<HasValue<?, ?>, @Nullable Object> before = new HashMap<>();

    protected WrittenDialog() {
        setCloseOnOutsideClick(false);
        addOpenedChangeListener(
                change -> {
                    if (change.isOpened()) {
                        watch();
                    }
                });
        addDialogCloseActionListener(action -> leave());
    }

    private void watch() {
        before.clear();
        fields(this).forEach(field -> before.put(field, field.getValue()));
        getElement().executeJs(TELL_BEFORE_ESC);
    }

    private void leave() {
        boolean isWritten =
                before.entrySet().stream()
                        .anyMatch(
                                field -> {
                                    Object value = field.getKey().getValue();
                                    return value == null
                                            ? field.getValue() != null
                                            : !value.equals(field.getValue());
                                });
        if (isWritten) {
            new Confirmation(
                            text("ui.written.question"),
                            text("ui.written.consequence"),
                            text("ui.written.throw-away"),
                            this::close)
                    .dangerous()
                    .open();
        } else {
            close();
        }
    }

    private static Stream<HasValue<?, ?>> fields(Component parent) {
        return parent.getChildren()
                .flatMap(
                        child ->
                                child instanceof HasValue<?, ?> field
                                        ? Stream.of(field)
                                        : fields(child));
    }
}
