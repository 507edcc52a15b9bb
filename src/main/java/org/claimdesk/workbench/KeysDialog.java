package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;
import org.claimdesk.ui.KeyHint;

/** All keys on one sheet. */
class KeysDialog extends Dialog {

    private static List<Entry> entries() {
        return List.of(
                new Entry("← →", text("workbench.keys.move")),
                new Entry("⇧ →", text("workbench.keys.select")),
                new Entry("c", text("workbench.keys.claim")),
                new Entry("a", text("workbench.keys.add")),
                new Entry("Ctrl Z", text("workbench.keys.undo")),
                new Entry("⏎", text("workbench.keys.complete")),
                new Entry("/", text("workbench.keys.find")),
                new Entry("n", text("workbench.keys.next")),
                new Entry("p", text("workbench.keys.previous")),
                new Entry("Esc", text("workbench.keys.leave")),
                new Entry("1 2 3", text("workbench.keys.link")),
                new Entry("[", text("workbench.keys.reference")),
                new Entry("Ctrl ⏎", text("workbench.keys.submit")),
                new Entry("?", text("workbench.keys.sheet")));
    }

    /** Ignores the key where somebody types. */
    private static final String LISTEN =
            """
            const heard = event => {
                const at = event.composedPath()[0];
                const typing = at instanceof HTMLElement
                    && (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName));
                if (event.key === '?' && !typing && !event.defaultPrevented) {
                    this.dispatchEvent(new CustomEvent('keys-asked'));
                }
            };
            this.addEventListener('keydown', heard);
            """;

    KeysDialog() {
        setHeaderTitle(text("workbench.keys"));
        DescriptionList list = new DescriptionList();
        list.addClassName("keys");
        for (Entry entry : entries()) {
            KeyHint key = new KeyHint(entry.key());
            key.getElement().removeAttribute("aria-hidden");
            list.add(new DescriptionList.Term(key), new DescriptionList.Description(entry.does()));
        }
        add(list);
        getFooter().add(new Button(text("ui.close"), click -> close()));
    }

    static void openOnQuestionMark(Component frame) {
        frame.getElement().executeJs(LISTEN);
        frame.getElement().addEventListener("keys-asked", event -> new KeysDialog().open());
    }

    private record Entry(String key, String does) {}
}
