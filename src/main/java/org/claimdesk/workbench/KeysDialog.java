package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.claimdesk.ui.KeyHint;

/**
 * All keys on one sheet, by where they work: a single letter works only in the text that has the
 * focus (WCAG 2.1.4), since whoever speaks to their computer would press letters without meaning
 * to.
 */
class KeysDialog extends Dialog {

    /** Ignores the key where somebody types, and in dialogs, which lie outside of the frame. */
    private static final String LISTEN =
            """
            const heard = event => {
                if (!this.isConnected) {
                    window.removeEventListener('keydown', heard);
                    return;
                }
                const at = event.composedPath()[0];
                const typing = at instanceof HTMLElement
                    && (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName));
                const here = event.target === document.body || this.contains(event.target);
                if (event.key === '?' && here && !typing && !event.defaultPrevented) {
                    this.dispatchEvent(new CustomEvent('keys-asked'));
                }
            };
            window.addEventListener('keydown', heard);
            """;

    KeysDialog() {
        setHeaderTitle(text("workbench.keys"));
        addClassName("keys-dialog");
        add(sheet());
        getFooter().add(new Button(text("ui.close"), click -> close()));
    }

    /** Has the focus, so that the arrow keys move it where it is longer than the screen. */
    private static Div sheet() {
        Div sheet = new Div();
        sheet.addClassName("keys-sheet");
        sheet.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", text("workbench.keys"));
        places().forEach(place -> sheet.add(new H3(place.name()), list(place.entries())));
        return sheet;
    }

    static void openOnQuestionMark(Component frame) {
        frame.getElement().executeJs(LISTEN);
        frame.getElement().addEventListener("keys-asked", event -> openOnce());
    }

    /**
     * Until the sheet has the focus the key is heard behind it, where it would lay another on top.
     */
    static void openOnce() {
        UI ui = UI.getCurrent();
        KeysDialog sheet = ComponentUtil.getData(ui, KeysDialog.class);
        if (sheet == null) {
            sheet = new KeysDialog();
            ComponentUtil.setData(ui, KeysDialog.class, sheet);
        }
        sheet.open();
    }

    private static DescriptionList list(List<Entry> entries) {
        DescriptionList list = new DescriptionList();
        list.addClassName("keys");
        for (Entry entry : entries) {
            KeyHint key = new KeyHint(entry.key());
            key.getElement().removeAttribute("aria-hidden");
            list.add(new DescriptionList.Term(key), new DescriptionList.Description(entry.does()));
        }
        return list;
    }

    private static List<Place> places() {
        return List.of(
                new Place(
                        text("workbench.keys.in-text"),
                        List.of(
                                new Entry("← →", text("workbench.keys.move")),
                                new Entry("⇧ →", text("workbench.keys.select")),
                                new Entry("/", text("workbench.keys.find")),
                                new Entry("n", text("workbench.keys.next")),
                                new Entry("p", text("workbench.keys.previous")),
                                new Entry("Esc", text("workbench.keys.leave")))),
                new Place(
                        text("workbench.keys.in-pages"),
                        List.of(
                                new Entry("PgUp PgDn", text("workbench.keys.turn")),
                                new Entry("Home End", text("workbench.keys.ends")),
                                new Entry("+ − 0", text("workbench.keys.zoom")),
                                new Entry("t", text("workbench.keys.as-text")))),
                new Place(
                        text("workbench.keys.in-grid"),
                        List.of(
                                new Entry("← → ↑ ↓", text("workbench.keys.cell")),
                                new Entry("⇧ →", text("workbench.keys.range")),
                                new Entry("Ctrl →", text("workbench.keys.edge")),
                                new Entry("⇧ Space", text("workbench.keys.row")),
                                new Entry("Ctrl Space", text("workbench.keys.column")),
                                new Entry("F2", text("workbench.keys.whole-cell")),
                                new Entry("Alt ⇧ →", text("workbench.keys.width")))),
                new Place(
                        text("workbench.keys.in-article"),
                        List.of(
                                new Entry("c", text("workbench.keys.claim")),
                                new Entry("a", text("workbench.keys.add")),
                                new Entry("Ctrl Z", text("workbench.keys.undo")),
                                new Entry("⏎", text("workbench.keys.complete")))),
                new Place(
                        text("workbench.keys.in-claim"),
                        List.of(
                                new Entry("⏎", text("workbench.keys.open")),
                                new Entry("1 2 3", text("workbench.keys.link")),
                                new Entry("[", text("workbench.keys.reference")),
                                new Entry("Ctrl ⏎", text("workbench.keys.submit")))),
                new Place(
                        text("workbench.keys.everywhere"),
                        List.of(
                                new Entry("Ctrl ⏎", text("workbench.keys.save")),
                                new Entry("?", text("workbench.keys.sheet")))));
    }

    private record Place(String name, List<Entry> entries) {}

    private record Entry(String key, String does) {}
}
