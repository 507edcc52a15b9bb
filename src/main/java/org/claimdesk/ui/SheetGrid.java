package org.claimdesk.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sheet as a grid of cells, read and selected by mouse, touch and keyboard. The browser fetches
 * what comes into sight from the address given here, so no cell lies in the session.
 */
@Tag("sheet-grid")
@JsModule("./sheet-grid/sheet-grid.ts")
public class SheetGrid extends Component implements HasStyle {

    private static final List<String> TEXTS =
            List.of(
                    "label",
                    "help",
                    "actions",
                    "copied",
                    "marking",
                    "failed",
                    "retry",
                    "empty",
                    "stored",
                    "format",
                    "date",
                    "formula",
                    "formulaUnread",
                    "hiddenRow",
                    "hiddenColumn",
                    "hiddenSheet",
                    "apart",
                    "selected",
                    "tooMany",
                    "grip",
                    "place");

    private String label = "";
    private String document = "";

    /**
     * @param label what screen readers call the sheet
     * @param document what copied cells are said to come from
     */
    public void setLabel(String label, String document) {
        this.label = label;
        this.document = document;
        getElement().setPropertyMap("texts", texts());
    }

    /** Below it lie the outline of the sheet, its cells in windows, and single ones in whole. */
    public void setSheetUrl(String url) {
        getElement().setProperty("sheetUrl", url);
    }

    public void setMarksUrl(String url) {
        getElement().setProperty("marksUrl", url);
    }

    public void setActions(List<TextAction> actions) {
        getElement()
                .setPropertyList("actions", actions.stream().map(TextAction::toClient).toList());
    }

    /** Has the sheet fetched again, such as after other headers were chosen. */
    public void reload() {
        getElement().callJsFunction("load");
    }

    public void refreshMarks() {
        getElement().callJsFunction("refreshMarks");
    }

    /** Scrolls to a mark, selects its cells and makes it the chosen one. */
    public void showMark(String id) {
        getElement().callJsFunction("showMark", id);
    }

    /** Makes a mark the chosen one without scrolling to it. */
    public void choose(String id) {
        getElement().callJsFunction("choose", id);
    }

    /** Scrolls to the cells in which a stretch of the layer stands, and selects them. */
    public void showSpan(int start, int end) {
        getElement().callJsFunction("showSpan", start, end);
    }

    public void focusGrid() {
        getElement().callJsFunction("focusGrid");
    }

    /** Draws the mark that a request came to. */
    public void accept(TextMark mark) {
        getElement().callJsFunction("acceptMark", mark);
    }

    public Registration addCellsRequestedListener(ComponentEventListener<CellsRequested> listener) {
        return addListener(CellsRequested.class, listener);
    }

    public Registration addCellsClickedListener(ComponentEventListener<CellsClicked> listener) {
        return addListener(CellsClicked.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().setPropertyMap("texts", texts());
    }

    private Map<String, Object> texts() {
        Map<String, Object> texts = new LinkedHashMap<>();
        for (String key : TEXTS) {
            // Filled in by the browser, so the holes stay holes.
            texts.put(key, text("ui.grid." + key, "{0}", "{1}"));
        }
        if (!label.isEmpty()) {
            texts.put("label", label);
        }
        texts.put("document", document);
        return texts;
    }
}
