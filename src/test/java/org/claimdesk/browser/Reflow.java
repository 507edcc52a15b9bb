package org.claimdesk.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Nobody has to scroll to the side to read (WCAG 1.4.10); tables and code may. */
final class Reflow {

    private static final String TOO_WIDE =
            """
            () => [document.scrollingElement, ...document.querySelectorAll('.desk-main, vaadin-dialog')]
              .filter(part => part.scrollWidth > part.clientWidth + 1)
              .map(part => `${part.tagName.toLowerCase()}.${part.className}: ${part.scrollWidth} > ${part.clientWidth}`)""";

    private Reflow() {}

    static List<String> tooWide(Page page) {
        return ((List<?>) page.evaluate(TOO_WIDE)).stream().map(String.class::cast).toList();
    }
}
