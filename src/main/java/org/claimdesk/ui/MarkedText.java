package org.claimdesk.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A long text with marks in it, read and marked by mouse, touch and keyboard. The browser fetches
 * text and marks by itself from the addresses given here, so neither lies in the session:
 *
 * <ul>
 *   <li>the text address answers {@code text/plain;charset=utf-8}, with {@code ?from=..&to=..} only
 *       that part;
 *   <li>the marks address answers a JSON array of {@link TextMark}.
 * </ul>
 *
 * All offsets count UTF-16 code units over the whole text, whatever part of it is shown.
 */
@Tag("marked-text")
@JsModule("./marked-text/marked-text.ts")
public class MarkedText extends Component implements HasStyle {

    /** How the text is set. Unless told, the browser judges by the length of its lines. */
    public enum Layout {
        /** Every line is a paragraph. */
        PARAGRAPHS,
        /** Lines stay as they stand, blank ones part paragraphs: pages of printed documents. */
        LINES,
        /** Every line is a row of cells, each closed by a tab: they stand in columns. */
        CELLS
    }

    private static final List<String> TEXTS =
            List.of(
                    "label",
                    "help",
                    "actions",
                    "selected",
                    "copied",
                    "marking",
                    "failed",
                    "lost",
                    "retry",
                    "find",
                    "findCount",
                    "findNone",
                    "findNext",
                    "findPrevious",
                    "findClose");

    /** By request: what is to follow on the screen once its mark is painted. */
    private final transient Map<Integer, Runnable> following = new LinkedHashMap<>();

    private String label = "";

    public MarkedText() {
        addListener(MarkPainted.class, painted -> follow(following.remove(painted.request())));
        // Whoever is quicker than the painting takes back what was marked last, too.
        addListener(UndoAsked.class, asked -> catchUp());
    }

    /** What screen readers call the text, such as the article's title. */
    public void setLabel(String label) {
        this.label = label;
        getElement().setPropertyMap("texts", texts(label));
    }

    public void setTextUrl(String url) {
        getElement().setProperty("textUrl", url);
    }

    public void setMarksUrl(String url) {
        getElement().setProperty("marksUrl", url);
    }

    /** Shows only this part of the text, such as one page. */
    public void setWindow(int from, int to) {
        getElement().setProperty("from", from);
        getElement().setProperty("to", to);
    }

    public void setLayout(Layout layout) {
        getElement().setProperty("layout", layout.name().toLowerCase(Locale.ROOT));
    }

    /** Leaves it to the browser again how the text is set. */
    public void guessLayout() {
        getElement().setProperty("layout", "");
    }

    /** The language of the text as a BCP 47 tag: for hyphens, voices, and what a word is. */
    public void setLanguage(String tag) {
        getElement().setProperty("language", tag);
    }

    public void setActions(List<TextAction> actions) {
        getElement()
                .setPropertyList("actions", actions.stream().map(TextAction::toClient).toList());
    }

    /** Has the marks fetched again. */
    public void refreshMarks() {
        getElement().callJsFunction("refreshMarks");
    }

    /** Scrolls to a mark and makes it the chosen one. */
    public void showMark(String id) {
        getElement().callJsFunction("showMark", id);
    }

    /** Chooses none of the marks. */
    public void chooseNone() {
        getElement().callJsFunction("choose");
    }

    /** Makes a mark the chosen one without scrolling to it. */
    public void choose(String id) {
        getElement().callJsFunction("choose", id);
    }

    /** Scrolls to a place and paints it, until another one is shown or Escape is pressed. */
    public void showSpan(int start, int end) {
        getElement().callJsFunction("showSpan", start, end);
    }

    public void focusText() {
        getElement().callJsFunction("focusText");
    }

    /**
     * Gives the text the focus where nothing else has it, so that its keys work at once. A focus
     * has the page laid out; asking for it in the frame to come does not hold up the text.
     */
    public void focusTextIfFree() {
        getElement()
                .executeJs(
                        """
                        requestAnimationFrame(() => {
                          if (document.activeElement === document.body) {
                            this.focusText();
                          }
                        })""");
    }

    /**
     * Paints the mark that a request came to; its offsets are those that were really taken.
     *
     * @param then what changes on the screen besides; it waits until the mark is painted, so that
     *     the person need not
     */
    public void accept(MarkRequested request, TextMark mark, Runnable then) {
        following.put(request.request(), then);
        getElement().callJsFunction("acceptMark", request.request(), mark);
    }

    /** Takes back what the browser painted; why, the screen says elsewhere. */
    public void refuse(MarkRequested request) {
        getElement().callJsFunction("refuseMark", request.request());
    }

    /** Adds a mark or replaces the one of the same id. */
    public void put(TextMark mark) {
        getElement().callJsFunction("putMark", mark);
    }

    public Registration addMarkRequestedListener(ComponentEventListener<MarkRequested> listener) {
        return addListener(MarkRequested.class, listener);
    }

    public Registration addMarkClickedListener(ComponentEventListener<MarkClicked> listener) {
        return addListener(MarkClicked.class, listener);
    }

    public Registration addMarkLeftListener(ComponentEventListener<MarkLeft> listener) {
        return addListener(MarkLeft.class, listener);
    }

    public Registration addUndoAskedListener(ComponentEventListener<UndoAsked> listener) {
        return addListener(UndoAsked.class, listener);
    }

    /**
     * Runs once, when the text was drawn for the first time or could not be had: for parts of the
     * screen that would keep the browser from drawing it.
     */
    public void afterDrawing(Runnable then) {
        List<Registration> waiting = new ArrayList<>();
        Runnable once =
                () -> {
                    waiting.forEach(Registration::remove);
                    then.run();
                };
        waiting.add(addListener(MarksDrawn.class, drawn -> once.run()));
        waiting.add(addListener(TextFailed.class, failed -> once.run()));
    }

    /** Whoever leaves the text sooner than a mark is painted finds what followed from it, too. */
    @Override
    protected void onDetach(DetachEvent event) {
        if (!event.getUI().isClosing()) {
            catchUp();
        }
    }

    private void catchUp() {
        List<Runnable> waiting = List.copyOf(following.values());
        following.clear();
        waiting.forEach(MarkedText::follow);
    }

    private static void follow(@Nullable Runnable then) {
        if (then != null) {
            then.run();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().setPropertyMap("texts", texts(label));
    }

    static Map<String, Object> texts(String label) {
        Map<String, Object> texts = new LinkedHashMap<>();
        for (String key : TEXTS) {
            // Filled in by the browser, so the holes stay holes.
            texts.put(key, text("ui.text." + key, "{0}", "{1}"));
        }
        if (!label.isEmpty()) {
            texts.put("label", label);
        }
        return texts;
    }
}
