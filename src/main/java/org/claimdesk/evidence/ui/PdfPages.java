package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.ui.MarkedText;

/**
 * A PDF as it looks, with marks on it. What is selected on its pages is told in offsets of a text,
 * as if it had been selected there. The browser fetches of the file only what it shows; the address
 * answers requests for ranges of it.
 */
@Tag("pdf-pages")
@JsModule("./pdf-pages/pdf-pages.ts")
@NpmPackage(value = "pdfjs-dist", version = "6.5.438")
class PdfPages extends MarkedText {

    private static final List<String> SAID =
            List.of(
                    "help",
                    "tools",
                    "page",
                    "of",
                    "smaller",
                    "larger",
                    "fit",
                    "opening",
                    "pageOf",
                    "linked",
                    "noText",
                    "noWords",
                    "notDrawn",
                    "empty",
                    "unmatched",
                    "twoPages",
                    "pictured",
                    "notHere",
                    "toText",
                    "link",
                    "password",
                    "undrawable",
                    "damaged",
                    "altered",
                    "unreachable");

    /**
     * @param size of the file in bytes; 0 where it is made on demand, and fetched as a whole
     * @param paging whether it lets people choose a page by itself
     */
    PdfPages(String fileUrl, long size, boolean paging) {
        getElement().setProperty("fileUrl", fileUrl);
        getElement().setProperty("fileSize", (double) size);
        getElement().setProperty("paging", paging);
    }

    /** Where it says which part of the text stands on which page. */
    void setPagesUrl(String url) {
        getElement().setProperty("pagesUrl", url);
    }

    /** Goes to a page, counted from 1. */
    void goTo(int page) {
        getElement().setProperty("page", page);
        getElement().callJsFunction("goTo", page);
    }

    Registration addPageTurnedListener(ComponentEventListener<PageTurned> listener) {
        return addListener(PageTurned.class, listener);
    }

    Registration addTextAskedListener(ComponentEventListener<TextAsked> listener) {
        return addListener(TextAsked.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Map<String, Object> said = new LinkedHashMap<>();
        // Filled in by the browser, so the holes stay holes.
        SAID.forEach(key -> said.put(key, text("evidence.pages." + key, "{0}")));
        getElement().setPropertyMap("said", said);
    }
}
