package org.claimdesk.browser;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;

/** What windows asked of anybody but their desk, and what their desk forbade them to ask. */
final class AskedElsewhere {

    private final String desk;
    private final List<String> elsewhere = new ArrayList<>();
    private int ofTheDesk;

    AskedElsewhere(DeskProgram desk) {
        this.desk = desk.url("");
    }

    /** Watches a window from here on. */
    void watch(BrowserContext window) {
        window.onRequest(request -> asked(request.url()));
        window.onConsoleMessage(message -> printed(message.text()));
    }

    /** How many requests went where they should: whoever heard of none heard nothing. */
    int ofTheDesk() {
        return ofTheDesk;
    }

    List<String> elsewhere() {
        return List.copyOf(elsewhere);
    }

    private void asked(String url) {
        if (url.startsWith(desk)) {
            ofTheDesk++;
        } else if (!url.startsWith("data:") && !url.startsWith("blob:" + desk)) {
            elsewhere.add(url);
        }
    }

    private void printed(String words) {
        if (words.contains("Content Security Policy")) {
            elsewhere.add(words);
        }
    }
}
